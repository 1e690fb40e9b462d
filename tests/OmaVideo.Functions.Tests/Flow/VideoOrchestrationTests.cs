using System.Text.Json;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Tests.Flow;

public class VideoOrchestrationTests(FinishedJob finished) : IClassFixture<FinishedJob>
{
    [Fact]
    public void An_order_becomes_a_video()
    {
        Assert.Equal(JobStatus.Completed, finished.Job.Status);
        Assert.NotNull(finished.Job.Delivered);
        Assert.Equal(
            [typeof(ScriptingStarted), typeof(DrawingStarted), typeof(RenderingStarted), typeof(VideoCompleted)],
            finished.News.Where(news => news is not StepsAdvanced).Select(news => news.GetType()));
    }

    [Fact]
    public void Every_step_that_was_done_is_told_in_order()
    {
        var advances = finished.News.OfType<StepsAdvanced>().ToList();

        Assert.Equal([0, 1, 2, 3], advances.Where(news => news.Phase == Phase.Drawing).Select(news => news.Done));
        Assert.Equal(
            [Phase.Scripting, Phase.Drawing, Phase.Narrating, Phase.Scoring, Phase.Rendering, Phase.Mixing, Phase.Assembling, Phase.Inspecting, Phase.Publishing],
            advances.Select(news => news.Phase).Distinct());
    }

    [Fact]
    public async Task The_instance_shows_the_progress_of_its_job()
    {
        var instance = await finished.House.Client.GetInstanceAsync(finished.Job.Id, getInputsAndOutputs: true);

        Assert.Equal(Progress.All, JsonSerializer.Deserialize<Progress>(instance!.SerializedCustomStatus!, Wire.Json));
    }

    [Fact]
    public async Task Started_twice_it_is_one_workflow()
    {
        await using var house = await House.Open();
        var job = Job.Taken("01k9v3m8q2x7d4twzh", "local", House.Order(), DateTimeOffset.UnixEpoch);
        await house.Jobs.Add(job, default);

        await Task.WhenAll(house.Engine.Start(job, default), house.Engine.Start(job, default));
        await house.End(job);
        await house.Engine.Start(job, default);
        await house.End(job);

        Assert.Single(house.Crew.Done, step => step.StartsWith(StepNames.WriteScript, StringComparison.Ordinal));
        Assert.Single(await house.News(job), news => news is VideoCompleted);
    }
}
