using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Workflow;

public class FailuresTests
{
    [Fact]
    public void A_full_disk_is_named() => Assert.Equal(
        (StepFailure.Exhausted, "The disk is full."), Told(new IOException("No space left on device : '/secret'", 28)));

    [Fact]
    public void A_folder_that_may_not_be_written_is_named() => Assert.Equal(StepFailure.Exhausted, Told(new UnauthorizedAccessException("/secret")).Kind);

    [Fact]
    public void What_nobody_expected_is_a_bug_and_tells_nothing_internal()
    {
        var (kind, message) = Told(new InvalidOperationException("/secret"));

        Assert.Equal(StepFailure.Bug, kind);
        Assert.DoesNotContain("secret", message);
    }

    [Fact]
    public void What_a_step_said_itself_stays_as_it_is()
    {
        var said = new StepException(StepFailure.Refused, "No.");

        Assert.Same(said, Failures.Of("draw-scene", said));
    }

    private static (StepFailure Kind, string Message) Told(Exception e) => (Failures.Of("draw-scene", e).Kind, Failures.Of("draw-scene", e).Message);
}
