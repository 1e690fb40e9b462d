using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Tests.Engine;

public sealed class SecondTakeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeCrew crew = new();
    private readonly House house;

    public SecondTakeTests() => house = new House(folder.Path, crew, new TestClock());

    [Fact]
    public async Task A_completed_job_is_refined_reviewed_and_rendered_again_without_writing_or_drawing_anew()
    {
        var job = await house.Run(await house.Take(House.Order()));
        var (first, before) = (job.Delivered, crew.Done.Count);

        Assert.Equal(DeskAnswer.Taken, await house.Desk.Review(job, new(ReviewVerdict.Refine, 1, 2, "at night"), house.Clock.Time, default));
        var refined = await house.Run(job);
        Assert.Equal((JobStatus.AwaitingApproval, 2, 2), (refined.Status, refined.Take, refined.Storyboard!.Revision));
        Assert.Equal(first!.Video, refined.Delivered!.Video);

        await house.Desk.Render(refined, new RenderWish(), house.Clock.Time, default);
        var again = await house.Run(job);
        Assert.Equal(JobStatus.Completed, again.Status);
        Assert.NotEqual(first.Video, again.Delivered!.Video);
        Assert.DoesNotContain(crew.Done.Skip(before), done => done.StartsWith("write-script", StringComparison.Ordinal) || done.StartsWith("draw-scene", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_completed_job_is_rendered_again_in_another_quality_at_once()
    {
        var job = await house.Run(await house.Take(House.Order()));
        await house.Desk.Render(job, new RenderWish(Preset: Preset.High), house.Clock.Time, default);
        var again = await house.Run(job);

        Assert.Equal((JobStatus.Completed, Preset.High, 2), (again.Status, again.Order.Finish.Preset, again.Take));
    }

    [Fact]
    public async Task A_canceled_job_goes_on_with_its_storyboard_and_asks_for_the_approval_it_had_not_got()
    {
        var job = await house.Run(await house.Take(House.Order(review: true)));
        await house.Desk.Cancel(job, null, default);
        await house.Desk.Cancel(job, null, default);
        var canceled = await house.Run(job);
        Assert.Equal(JobStatus.Canceled, canceled.Status);

        Assert.Equal(DeskAnswer.Taken, await house.Desk.Retry(canceled, house.Clock.Time, default));
        var waiting = await house.Run(job);
        Assert.Equal(JobStatus.AwaitingApproval, waiting.Status);
        await house.Desk.Review(waiting, new(ReviewVerdict.Approve, 1), house.Clock.Time, default);
        Assert.Equal(JobStatus.Completed, (await house.Run(job)).Status);
        Assert.Single(crew.Done, done => done.StartsWith("write-script", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_job_that_failed_after_its_approval_needs_no_other_one()
    {
        crew.Beginning = (step, _) => step == "score-music" ? throw new StepException(StepFailure.Refused, "No music today.") : Task.CompletedTask;
        var job = await house.Run(await house.Take(House.Order(review: true)));
        await house.Desk.Review(job, new(ReviewVerdict.Approve, 1), house.Clock.Time, default);
        var failed = await house.Run(job);
        Assert.Equal(JobStatus.Failed, failed.Status);

        crew.Beginning = (_, _) => Task.CompletedTask;
        await house.Desk.Retry(failed, house.Clock.Time, default);
        Assert.Equal(JobStatus.Completed, (await house.Run(job)).Status);
    }

    [Fact]
    public async Task Two_who_open_a_job_at_once_open_it_once()
    {
        var job = await house.Run(await house.Take(House.Order()));
        var answers = await Task.WhenAll(
            house.Desk.Render(job, new RenderWish(), house.Clock.Time, default),
            house.Desk.Render(job, new RenderWish(), house.Clock.Time, default));
        var other = await house.Desk.Render(job, new RenderWish(Preset: Preset.Draft), house.Clock.Time, default);

        Assert.All(answers, answer => Assert.Equal(DeskAnswer.Taken, answer));
        Assert.Equal(DeskVerdict.WrongTime, other.Verdict);
        Assert.Single(await house.Jobs.Events(job.Id, 0, default), e => e.News is JobReopened);
    }

    [Fact]
    public async Task A_fork_starts_from_the_storyboard_and_leaves_the_first_job_as_it_is()
    {
        var job = await house.Run(await house.Take(House.Order()));
        var before = crew.Done.Count;
        house.Clock.Time += TimeSpan.FromMinutes(1);
        var fork = await house.Take(new ForkWish(Review: false, Terms.None).OrderFrom(job)!);
        var made = await house.Run(fork);

        Assert.Equal((JobStatus.Completed, 1), (made.Status, made.Take));
        Assert.Equal(job.Delivered!.Video, made.Delivered!.Video);
        Assert.Equal(job.Version, (await house.Now(job)).Version);
        Assert.DoesNotContain(crew.Done.Skip(before), done => done.StartsWith("write-script", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        house.Dispose();
        folder.Dispose();
    }
}
