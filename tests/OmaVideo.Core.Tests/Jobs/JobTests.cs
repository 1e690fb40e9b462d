using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Jobs;

public class JobTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);
    private static readonly Artifact Something = new("masters/a.mp4", 1);
    private readonly Job taken = Job.Taken(JobId.At(Now, 7), "local", Sample.Order(), Now);

    [Fact]
    public void A_job_goes_from_queued_to_completed()
    {
        var board = Sample.Board();
        var statuses = new List<JobStatus>();
        var job = new JobNews[]
        {
            new ScriptingStarted(), new DrawingStarted(Sample.Script(5)), new StoryboardPresented(board, Something, Now.AddDays(7)),
            new ReviewReceived(ReviewVerdict.Approve, 1, null), new RenderingStarted(board), new StepsAdvanced(Phase.Rendering, 1, 2),
            new VideoCompleted(new Delivered(Something, Something, Something, Something, new Inspection(15, 450, -16, -2, []))),
        }.Aggregate(taken, (now, news) =>
        {
            var next = now.After(news, Now.AddSeconds(1));
            statuses.Add(next.Status);
            Assert.Equal(now.Version + 1, next.Version);
            Assert.True(next.Progress.Percent >= now.Progress.Percent);
            return next;
        });

        Assert.Equal(
            [JobStatus.Scripting, JobStatus.Drawing, JobStatus.AwaitingApproval, JobStatus.AwaitingApproval, JobStatus.Rendering, JobStatus.Rendering, JobStatus.Completed],
            statuses);
        Assert.Equal((100, null), (job.Progress.Percent, job.ExpiresAt));
        Assert.Equal(Now.AddSeconds(1), job.UpdatedAt);
    }

    [Fact]
    public void What_is_told_after_the_end_changes_nothing()
    {
        var ended = taken.After(new JobCanceled(null), Now);

        Assert.Same(ended, ended.After(new ScriptingStarted(), Now));
        Assert.Same(ended, ended.After(new JobResumed(), Now));
        Assert.Equal("canceled", ended.Error!.Kind);
    }

    [Fact]
    public void A_failed_job_can_be_resumed_and_nothing_else()
    {
        var failed = taken.After(new JobFailed(StepFailure.Exhausted, "The disk is full."), Now);

        Assert.Equal(new JobError("exhausted", "The disk is full."), failed.Error);
        Assert.Same(failed, failed.After(new ScriptingStarted(), Now));
        Assert.Equal((JobStatus.Queued, null), (failed.After(new JobResumed(), Now).Status, failed.After(new JobResumed(), Now).Error));
    }

    [Fact]
    public void An_ended_job_is_opened_again_as_another_take_and_a_running_one_is_not()
    {
        var board = Sample.Board(seconds: 15);
        var ended = taken.After(new RenderingStarted(board), Now).After(new JobCanceled("Enough."), Now);
        var again = ended.After(new JobReopened(ended.Order with { Board = board }), Now);

        Assert.Equal((JobStatus.Queued, 2, null, 0), (again.Status, again.Take, again.Error, again.Progress.Percent));
        Assert.Equal((board, board), (again.Storyboard, again.Order.Board));
        Assert.Same(again, again.After(new JobReopened(ended.Order), Now));
    }

    [Fact]
    public void A_resumed_job_is_where_its_work_is() => Assert.Equal(
        JobStatus.Rendering,
        new JobNews[] { new JobFailed(StepFailure.Exhausted, "x"), new JobResumed(), new StepsAdvanced(Phase.Rendering, 1, 2) }
            .Aggregate(taken, (job, news) => job.After(news, Now)).Status);

    [Fact]
    public void A_failed_job_can_be_given_up() =>
        Assert.Equal(JobStatus.Canceled, taken.After(new JobFailed(StepFailure.Invalid, "x"), Now).After(new JobCanceled(null), Now).Status);

    [Fact]
    public void Progress_does_not_go_back_when_branches_tell_out_of_turn()
    {
        var four = taken.After(new StepsAdvanced(Phase.Drawing, 4, 8), Now).After(new StepsAdvanced(Phase.Drawing, 3, 8), Now);

        Assert.Equal((4, 3), (four.Progress.Scene, four.Version));
    }

    [Fact]
    public void A_rejected_storyboard_ends_the_job_with_its_reason() =>
        Assert.Equal(new JobError("rejected", "Too blue."), taken.After(new StoryboardRejected("Too blue."), Now).Error);

    [Theory]
    [InlineData(StepFailure.Transient, "transient")]
    [InlineData(StepFailure.Refused, "refused")]
    [InlineData(StepFailure.Invalid, "invalid")]
    [InlineData(StepFailure.Bug, "bug")]
    public void Each_kind_of_failure_has_its_name(StepFailure kind, string name) =>
        Assert.Equal(name, taken.After(new JobFailed(kind, "x"), Now).Error!.Kind);

    [Fact]
    public void Progress_grows_from_phase_to_phase_and_within_each()
    {
        var percents = Enum.GetValues<Phase>().SelectMany(phase => new[] { 0, 1, 2 }.Select(done => Progress.At(phase, done, 2).Percent)).ToList();

        Assert.Equal(percents.Order(), percents);
        Assert.InRange(percents[^1], 97, 100);
    }

    [Fact]
    public void Identities_sort_by_time_and_are_safe_names()
    {
        var ids = Enumerable.Range(0, 50).Select(i => JobId.At(Now.AddMilliseconds(i), ulong.MaxValue - (ulong)i)).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.True(JobId.IsOne(id)));
        Assert.False(JobId.IsOne("../../../etc/passwd"));
        Assert.False(JobId.IsOne("01K9V3M8Q2X7D4TWZH"));
    }

    [Fact]
    public void What_was_known_of_money_earlier_is_no_news_after_what_was_known_later()
    {
        var job = Job.Taken("job", "tenant", Sample.Order(), DateTimeOffset.UnixEpoch);

        var told = job.After(new MoneyMoved(0, 0.30m, 6), DateTimeOffset.UnixEpoch).After(new MoneyMoved(0.20m, 0.10m, 4), DateTimeOffset.UnixEpoch);

        Assert.Equal((0m, 0.30m), (told.Cost.ReservedUsd, told.Cost.SpentUsd));
    }
}
