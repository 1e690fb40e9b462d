using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Tests.Engine;

public sealed class SoundCheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeCrew crew = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_does_not_fit_its_scene_is_spoken_once_more()
    {
        crew.Speaking = order => order.Text.Contains('2', StringComparison.Ordinal) && order.Again is null ? 9 : 3;

        Assert.Equal(JobStatus.Completed, (await Run()).Status);
        Assert.Equal(4, crew.Done.Count(done => done.StartsWith(StepNames.Narrate, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_does_not_fit_then_either_is_refused_with_its_scene()
    {
        crew.Speaking = order => order.Text.Contains('2', StringComparison.Ordinal) ? 9 : 3;

        Assert.Equal(new JobError("invalid", "Scene 2: what is said lasts 9.0 s, and there are 4.4 s for it. It was spoken twice."), (await Run()).Error);
    }

    private async Task<Job> Run()
    {
        using var house = new House(folder.Path, crew, new TestClock());
        return await house.Run(await house.Take(House.Order()));
    }
}
