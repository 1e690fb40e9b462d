using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Upkeep;

namespace OmaVideo.Core.Tests.Upkeep;

public class StuckJobsTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    private readonly Estate estate = new();

    [Theory]
    [InlineData(1, "", JobStatus.Queued)]
    [InlineData(3, "revive a", JobStatus.Queued)]
    [InlineData(7, "stop a", JobStatus.Failed)]
    public async Task A_job_that_does_not_move_is_set_going_again_and_failed_at_last(int hours, string done, JobStatus status)
    {
        Taken("a");

        await Sweep(Then.AddHours(hours));

        Assert.Equal(done, string.Join(", ", estate.Done));
        Assert.Equal(status, (await estate.Find("a", default))!.Status);
    }

    [Fact]
    public async Task A_job_whose_workflow_ended_without_a_word_is_failed_with_that_reason()
    {
        Taken("a");
        estate.Runs = false;

        Assert.Equal(new SweptJobs(0, 1), await Sweep(Then.AddHours(3)));
        Assert.Equal(new JobError("transient", "The workflow ended without a word."), (await estate.Find("a", default))!.Error);
        Assert.Equal(["revive a", "stop a"], estate.Done);
    }

    [Fact]
    public async Task A_job_that_waits_for_a_person_may_do_so_until_it_expires()
    {
        var expires = Then.AddDays(7);
        estate.Put(Taken("a").After(new StoryboardPresented(Sample.Board(seconds: [5.0]), new Artifact("sheets/a.png", 1), expires), Then));

        Assert.Equal(new SweptJobs(0, 0), await Sweep(expires.AddHours(1)));
        Assert.Equal(new SweptJobs(1, 0), await Sweep(expires.AddHours(3)));
        Assert.Equal(new SweptJobs(0, 1), await Sweep(expires.AddHours(7)));
        Assert.Equal("The job did not move for 6 hours.", (await estate.Find("a", default))!.Error!.Message);
    }

    [Fact]
    public async Task Jobs_that_have_ended_are_let_be()
    {
        estate.Put(Taken("a").After(new JobCanceled(null), Then));

        Assert.Equal(new SweptJobs(0, 0), await Sweep(Then.AddYears(1)));
        Assert.Empty(estate.Done);
    }

    private Task<SweptJobs> Sweep(DateTimeOffset now) => new StuckJobs(estate, estate, estate).Sweep(now, default);

    private Job Taken(string id) => estate.Put(Job.Taken(id, "local", Sample.Order(), Then));
}
