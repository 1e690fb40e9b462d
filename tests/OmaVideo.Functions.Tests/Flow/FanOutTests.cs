using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Tests.Flow;

public class FanOutTests
{
    [Fact]
    public async Task No_more_steps_of_a_job_are_under_way_than_its_settings_say()
    {
        await using var house = await House.Open(House.Quick with { AtOnce = 1 });
        var job = Job.Taken("01k9v3m8q2x7d4twzh", "local", House.Order(), DateTimeOffset.UnixEpoch);
        await house.Jobs.Add(job, default);
        var (running, most) = (0, 0);
        house.Crew.Beginning = async (step, _) =>
        {
            if (step != StepNames.DrawScene)
                return;
            most = Math.Max(most, Interlocked.Increment(ref running));
            // Told after all that may begin has begun.
            await house.Jobs.Until(job.Id, e => e.News is StepsAdvanced { Phase: Phase.Drawing });
            Interlocked.Decrement(ref running);
        };

        await house.Engine.Start(job, default);

        Assert.Equal(JobStatus.Completed, (await house.End(job)).Status);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Steps_that_may_be_under_way_together_are()
    {
        await using var house = await House.Open(House.Quick with { AtOnce = 2 });
        var (begun, two) = (0, new TaskCompletionSource());
        house.Crew.Beginning = (step, _) =>
        {
            if (step != StepNames.DrawScene)
                return Task.CompletedTask;
            if (Interlocked.Increment(ref begun) == 2)
                two.SetResult();
            return two.Task;
        };

        var job = await house.Take(House.Order());
        await house.Jobs.Until(job.Id, e => e.News is RenderingStarted);

        Assert.Equal(3, begun);
    }

    [Fact]
    public async Task Scenes_keep_their_order_whichever_is_drawn_first()
    {
        await using var house = await House.Open();
        await using var other = await House.Open();
        var undisturbed = await other.Take(House.Order());

        var (begun, others) = (0, new TaskCompletionSource());
        house.Crew.Beginning = async (step, _) =>
        {
            if (step != StepNames.DrawScene)
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
}
