using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Tests.Flow;

public class FanOutTests
{
    [Fact]
    public async Task No_more_steps_of_a_job_are_under_way_than_its_settings_say()
    {
        await using var house = await House.Open(House.Quick with { AtOnce = 2 });
        var (running, most, two) = (0, 0, new TaskCompletionSource());
        house.Crew.Beginning = async (step, _) =>
        {
            if (step != StepNames.RenderCut)
                return;
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            if (now == 2)
                two.TrySetResult();
            await two.Task;
            Interlocked.Decrement(ref running);
        };

        var job = await house.End(await house.Take(House.Order()));

        Assert.Equal(JobStatus.Completed, job.Status);
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task Cuts_are_joined_in_their_order_whichever_is_done_first()
    {
        await using var house = await House.Open();
        await using var other = await House.Open();
        var undisturbed = await other.Take(House.Order());

        var (begun, others) = (0, new TaskCompletionSource());
        house.Crew.Beginning = async (step, _) =>
        {
            if (step != StepNames.RenderCut)
                return;
            if (Interlocked.Increment(ref begun) == 1)
                await others.Task;
            else if (Volatile.Read(ref begun) > 2)
                others.TrySetResult();
        };
        var job = await house.End(await house.Take(House.Order()));

        Assert.Equal((await other.End(undisturbed)).Delivered!.Video, job.Delivered!.Video);
        Assert.Equal(Timeline.FramesPerSecond * 15, job.Delivered.Inspection.Frames);
    }

    private static void InterlockedMax(ref int most, int now)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < now && Interlocked.CompareExchange(ref most, now, seen) != seen)
        {
        }
    }
}
