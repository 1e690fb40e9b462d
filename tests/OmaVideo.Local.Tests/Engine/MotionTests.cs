using OmaVideo.Core.Jobs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Local.Tests.Engine;

public sealed class MotionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeCrew crew = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(SceneMotion.Still, 0)]
    [InlineData(SceneMotion.ClipOrStill, 1)]
    public async Task Scenes_that_stand_still_although_they_were_to_move_are_told_of_once(SceneMotion motion, int times)
    {
        using var house = new House(folder.Path, crew, new TestClock());
        var job = await house.Take(House.Order() with { Motion = motion });

        await house.Run(job);

        var told = (await house.Jobs.Events(job.Id, 0, default)).Select(happened => happened.News).OfType<ClipsMissed>().ToList();
        Assert.Equal(times, told.Count);
        Assert.All(told, missed => Assert.Equal(("1, 2, 3", "Nobody films here."), (string.Join(", ", missed.Scenes), missed.Reason)));
    }
}
