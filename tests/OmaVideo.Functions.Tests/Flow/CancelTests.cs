using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Tests.Flow;

public class CancelTests
{
    [Fact]
    public async Task A_job_that_waits_for_its_review_can_be_canceled()
    {
        await using var house = await House.Open();
        var job = await house.TakeToReview();

        Assert.Equal(DeskAnswer.Taken, await house.Desk.Cancel(job, null, default));

        Assert.Equal(JobStatus.Canceled, (await house.End(job)).Status);
    }

    [Fact]
    public async Task A_job_is_canceled_without_waiting_for_the_step_that_is_under_way()
    {
        await using var house = await House.Open(House.Quick with { AtOnce = 1 });
        var (rendering, held) = (new TaskCompletionSource(), new TaskCompletionSource());
        house.Crew.Beginning = async (step, _) =>
        {
            if (step != StepNames.RenderReel)
                return;
            rendering.TrySetResult();
            await held.Task;
        };
        var job = await house.Take(House.Order());
        await rendering.Task;

        await house.Desk.Cancel(job, null, default);
        await house.Jobs.Until(job.Id, e => e.News is JobCanceled);
        held.SetResult();

        Assert.Equal(JobStatus.Canceled, (await house.End(job)).Status);
        Assert.Single(house.Crew.Done, step => step.StartsWith(StepNames.RenderReel, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_under_way_for_a_canceled_job_is_stopped()
    {
        await using var house = await House.Open(House.Quick with { AtOnce = 1 });
        var (rendering, stopped) = (new TaskCompletionSource(), new TaskCompletionSource());
        house.Crew.Beginning = async (step, ct) =>
        {
            if (step != StepNames.RenderReel)
                return;
            ct.Register(() => stopped.TrySetResult());
            rendering.TrySetResult();
            await Task.Delay(Timeout.Infinite, ct);
        };
        var job = await house.Take(House.Order());
        await rendering.Task;
        Assert.False(stopped.Task.IsCompleted);

        await house.Desk.Cancel(job, null, default);

        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(JobStatus.Canceled, (await house.End(job)).Status);
    }

    [Fact]
    public async Task A_job_that_pauses_before_another_attempt_is_canceled_at_once()
    {
        await using var house = await House.Open(House.Quick with { ProviderPause = TimeSpan.FromHours(1) });
        var (attempts, failed) = (0, new TaskCompletionSource());
        house.Crew.Beginning = (step, _) =>
        {
            if (step != StepNames.ScoreMusic)
                return Task.CompletedTask;
            attempts++;
            failed.TrySetResult();
            throw new StepException(StepFailure.Transient, "Too many requests.");
        };
        var job = await house.Take(House.Order());
        await failed.Task;

        await house.Desk.Cancel(job, null, default);

        Assert.Equal(JobStatus.Canceled, (await house.End(job)).Status);
        Assert.Equal(1, attempts);
    }
}
