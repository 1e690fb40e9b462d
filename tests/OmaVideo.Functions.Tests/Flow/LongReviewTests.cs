using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Functions.Tests.Flow;

public class LongReviewTests
{
    [Fact]
    public async Task After_many_reviews_the_job_goes_on_with_a_new_history_and_what_was_said_is_kept()
    {
        await using var house = await House.Open(House.Quick with { WaitsARun = 2 });
        var job = await house.TakeToReview();

        for (var revision = 1; revision <= 5; revision++)
        {
            await house.Say(job, new(ReviewVerdict.Reorder, revision, Order: [2, 3, 1]));
            await house.Presented(job, revision + 1);
        }

        await house.Say(job, new(ReviewVerdict.Approve, 6));
        var done = await house.End(job);

        Assert.Equal((JobStatus.Completed, 6), (done.Status, done.Storyboard!.Revision));
        Assert.Single(house.Crew.Done, step => step.StartsWith("write-script", StringComparison.Ordinal));
    }
}
