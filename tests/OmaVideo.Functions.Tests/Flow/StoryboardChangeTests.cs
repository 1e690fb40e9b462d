using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Tests.Flow;

public class StoryboardChangeTests
{
    [Fact]
    public async Task A_refined_scene_is_presented_anew_and_the_others_stay()
    {
        await using var house = await House.Open();
        var job = await house.TakeToReview();

        await house.Say(job, new(ReviewVerdict.Refine, 1, Scene: 2, Instruction: "a lamp at dusk"));
        await house.Presented(job, 2);
        await house.Say(job, new(ReviewVerdict.Approve, 2));
        var done = await house.End(job);

        Assert.Equal("a lamp at dusk", done.Storyboard!.Scene(2).VisualPrompt);
        Assert.Equal([job.Storyboard!.Scene(1), job.Storyboard.Scene(3)], [done.Storyboard.Scene(1), done.Storyboard.Scene(3)]);
        Assert.Single(house.Crew.Done, step => step.StartsWith(StepNames.RefineScene, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scenes_are_filmed_in_the_order_a_review_gave_them()
    {
        await using var house = await House.Open();
        var job = await house.TakeToReview();

        await house.Say(job, new(ReviewVerdict.Reorder, 1, Order: [3, 1, 2]));
        await house.Presented(job, 2);
        await house.Say(job, new(ReviewVerdict.Approve, 2));
        var done = await house.End(job);

        Assert.Equal(JobStatus.Completed, done.Status);
        Assert.Equal(
            [job.Storyboard!.Scene(3).Narration, job.Storyboard.Scene(1).Narration, job.Storyboard.Scene(2).Narration],
            done.Storyboard!.Scenes.Select(scene => scene.Narration));
    }

    [Fact]
    public async Task An_approval_of_an_older_revision_is_told_and_passed_over()
    {
        await using var house = await House.Open();
        var job = await house.TakeToReview();
        await house.Say(job, new(ReviewVerdict.Reorder, 1, Order: [3, 1, 2]));
        await house.Presented(job, 2);

        // Past the front desk, as a second click comes that was made before the page had changed.
        await house.Engine.Raise(job, Signals.StoryboardReviewed, new StoryboardReview(ReviewVerdict.Approve, 1), default);
        await house.Jobs.Until(job.Id, e => e.News is ReviewReceived { Objection: not null });
        Assert.Equal(JobStatus.AwaitingApproval, (await house.Now(job)).Status);

        await house.Say(job, new(ReviewVerdict.Approve, 2));
        Assert.Equal(JobStatus.Completed, (await house.End(job)).Status);
    }
}
