using OmaVideo.Core.Jobs;
using OmaVideo.Functions.Flow;

namespace OmaVideo.Functions.Tests.Flow;

public class EngineRoomTests
{
    [Fact]
    public async Task A_job_whose_start_a_crash_swallowed_is_started()
    {
        await using var house = await House.Open();
        var job = Job.Taken("01k9v3m8q2x7d4twzh", "local", House.Order(review: true), DateTimeOffset.UnixEpoch);
        await house.Jobs.Add(job, default);

        Assert.True(await new DurableEngineRoom(house.Engine).Revive(job, default));
        await house.Presented(job, 1);
        Assert.True(await new DurableEngineRoom(house.Engine).Revive(job, default));
    }

    [Fact]
    public async Task A_stopped_take_is_known_to_have_ended_and_is_forgotten_with_its_job()
    {
        await using var house = await House.Open();
        var job = await house.TakeToReview();
        var room = new DurableEngineRoom(house.Engine);

        await room.Stop(job, default);
        await house.Client.WaitForInstanceCompletionAsync(job.Id, new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);

        Assert.False(await room.Revive(job, default));
        await room.Forget(job, default);
        Assert.Null(await house.Client.GetInstanceAsync(job.Id));
    }
}
