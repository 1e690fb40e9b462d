using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Tests.Flow;

public class ReviewTests
{
    [Fact]
    public async Task An_approved_storyboard_is_filmed()
    {
        await using var house = await House.Open();
        var job = await house.TakeToReview();
        Assert.Equal(JobStatus.AwaitingApproval, job.Status);
        Assert.NotNull(job.ExpiresAt);

        await house.Say(job, new(ReviewVerdict.Approve, 1));

        Assert.Equal(JobStatus.Completed, (await house.End(job)).Status);
    }

    [Fact]
    public async Task A_rejected_storyboard_ends_the_job()
    {
        await using var house = await House.Open();
        var job = await house.TakeToReview();

        await house.Say(job, new(ReviewVerdict.Reject, 1, Reason: "Not our lamp."));
        var done = await house.End(job);

        Assert.Equal((JobStatus.Canceled, new JobError("rejected", "Not our lamp.")), (done.Status, done.Error));
        Assert.DoesNotContain(house.Crew.Done, step => step.StartsWith(StepNames.Narrate, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_review_that_comes_before_anybody_listens_is_kept()
    {
        await using var house = await House.Open();
        var (drawing, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        house.Crew.Beginning = async (step, _) =>
        {
            if (step != StepNames.DrawContactSheet)
                return;
            drawing.TrySetResult();
            await go.Task;
        };
        var job = await house.Take(House.Order(review: true));
        await drawing.Task;

        await house.Engine.Raise(job, Signals.StoryboardReviewed, new StoryboardReview(ReviewVerdict.Approve, 1), default);
        go.SetResult();

        Assert.Equal(JobStatus.Completed, (await house.End(job)).Status);
    }
}
