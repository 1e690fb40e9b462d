using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Tests.Engine;

public sealed class StoryboardReviewTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeCrew crew = new();
    private readonly House house;

    public StoryboardReviewTests() => house = new House(folder.Path, crew, new TestClock());

    [Fact]
    public async Task A_job_rests_at_its_storyboard_until_somebody_approves_it()
    {
        var job = await Presented();
        Assert.Equal((JobStatus.AwaitingApproval, 1), (job.Status, job.Storyboard!.Revision));
        Assert.Equal(house.Clock.Time + StoryboardRound.ReviewTime, job.ExpiresAt);
        Assert.Equal(JobStatus.AwaitingApproval, (await house.Run(job)).Status);

        Assert.Equal(DeskAnswer.Taken, await house.Desk.Review(job, new(ReviewVerdict.Approve, 1), house.Clock.Time, default));
        Assert.Equal(JobStatus.Completed, (await house.Run(job)).Status);
    }

    [Fact]
    public async Task A_refinement_changes_one_scene_only()
    {
        var job = await Presented();
        await house.Desk.Review(job, new(ReviewVerdict.Refine, 1, 2, "at night"), house.Clock.Time, default);
        var refined = await house.Run(job);

        Assert.Equal(2, refined.Storyboard!.Revision);
        Assert.Equal("at night", refined.Storyboard.Scene(2).VisualPrompt);
        Assert.Equal(job.Storyboard!.Scene(1), refined.Storyboard.Scene(1));
        Assert.Equal(job.Storyboard.Scene(3), refined.Storyboard.Scene(3));
        Assert.Equal(3, crew.Done.Count(done => done.StartsWith("draw-scene", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_reorder_moves_scenes_and_draws_nothing()
    {
        var job = await Presented();
        await house.Desk.Review(job, new(ReviewVerdict.Reorder, 1, Order: [3, 1, 2]), house.Clock.Time, default);
        var reordered = await house.Run(job);

        Assert.Equal(["a lamp, view 3", "a lamp, view 1", "a lamp, view 2"], reordered.Storyboard!.Scenes.Select(s => s.VisualPrompt));
        Assert.Equal(3, crew.Done.Count(done => done.StartsWith("draw-scene", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_rejected_storyboard_ends_the_job_before_anything_is_narrated()
    {
        var job = await Presented();
        await house.Desk.Review(job, new(ReviewVerdict.Reject, 1, Reason: "Too blue."), house.Clock.Time, default);
        var ended = await house.Run(job);

        Assert.Equal((JobStatus.Canceled, new JobError("rejected", "Too blue.")), (ended.Status, ended.Error));
        Assert.DoesNotContain(crew.Done, done => done.StartsWith("narrate", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_approval_of_an_older_revision_is_refused_at_the_desk()
    {
        var job = await Presented();
        await house.Desk.Review(job, new(ReviewVerdict.Refine, 1, 2, "at night"), house.Clock.Time, default);
        var refined = await house.Run(job);

        Assert.Equal(DeskVerdict.Stale, (await house.Desk.Review(refined, new(ReviewVerdict.Approve, 1), house.Clock.Time, default)).Verdict);
        Assert.Equal(DeskVerdict.Invalid, (await house.Desk.Review(refined, new(ReviewVerdict.Reorder, 2, Order: [1]), house.Clock.Time, default)).Verdict);
        Assert.Equal(JobStatus.AwaitingApproval, (await house.Run(refined)).Status);
    }

    [Fact]
    public async Task Of_two_reviews_at_once_the_second_is_passed_over_and_told()
    {
        var job = await Presented();
        await house.Say(job, new(ReviewVerdict.Refine, 1, 2, "at night"));
        await house.Say(job, new(ReviewVerdict.Approve, 1));
        var rested = await house.Run(job);

        Assert.Equal((JobStatus.AwaitingApproval, 2), (rested.Status, rested.Storyboard!.Revision));
        var refused = (await house.Jobs.Events(job.Id, 0, default)).Select(e => e.News).OfType<ReviewReceived>().Last();
        Assert.Equal((ReviewVerdict.Approve, 1), (refused.Verdict, refused.Revision));
        Assert.Contains("/revision", refused.Objection);
    }

    [Fact]
    public async Task A_storyboard_nobody_reviews_in_time_ends_the_job()
    {
        var job = await Presented();
        house.Clock.Time += StoryboardRound.ReviewTime;
        var expired = await house.Run(job);

        Assert.Equal((JobStatus.Canceled, "Nobody reviewed the storyboard in time."), (expired.Status, expired.Error!.Message));
    }

    [Fact]
    public async Task A_job_that_waits_can_be_canceled()
    {
        var job = await Presented();
        await house.Desk.Cancel(job, null, default);

        Assert.Equal(JobStatus.Canceled, (await house.Run(job)).Status);
    }

    [Fact]
    public async Task A_review_comes_too_early_before_the_storyboard_is_there()
    {
        var job = await house.Take(House.Order(review: true));

        Assert.Equal(DeskVerdict.WrongTime, (await house.Desk.Review(job, new(ReviewVerdict.Approve, 1), house.Clock.Time, default)).Verdict);
    }

    public void Dispose()
    {
        house.Dispose();
        folder.Dispose();
    }

    private async Task<Job> Presented() => await house.Run(await house.Take(House.Order(review: true)));
}
