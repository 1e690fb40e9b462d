using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Tests.Rendering;

public class RenderReelTests : ICutRenderer, IArtifactStore
{
    private readonly Dictionary<string, Artifact> kept = [];
    private readonly List<int[]> rendered = [];

    public string Maker => "renderer/1";

    [Theory]
    [InlineData(450, 1)]
    [InlineData(900, 1)]
    [InlineData(1800, 2)]
    [InlineData(5400, 6)]
    public void A_video_is_on_reels_of_about_half_a_minute(int frames, int reels)
    {
        var cuts = Enumerable.Range(0, frames / 90).Select(i => Cut(80 + (i % 2 * 20))).ToList();

        var of = Reel.Of(cuts);

        Assert.Equal(reels, of.Count);
        Assert.Equal(cuts, of.SelectMany(reel => reel.Cuts));
        Assert.All(of, reel => Assert.InRange(reel.Cuts.Sum(cut => cut.Frames), frames / reels - 100, frames / reels + 100));
    }

    [Fact]
    public async Task All_cuts_of_a_reel_are_rendered_in_one_go_in_their_order()
    {
        var made = await Do(30, 10, 20);

        Assert.Equal([30, 10, 20], Assert.Single(rendered));
        Assert.Equal([30, 10, 20], made.Select(cut => cut.Bytes));
        Assert.Equal(3, kept.Count);
    }

    [Fact]
    public async Task Only_what_is_not_there_is_rendered()
    {
        await Do(10, 20);
        var made = await Do(20, 30, 10, 40);
        await Do(40, 10);

        Assert.Equal([[10, 20], [30, 40]], rendered);
        Assert.Equal([20, 30, 10, 40], made.Select(cut => cut.Bytes));
    }

    [Fact]
    public async Task What_is_shown_twice_is_rendered_once()
    {
        var made = await Do(10, 20, 10);

        Assert.Equal([10, 20], Assert.Single(rendered));
        Assert.Equal([10, 20, 10], made.Select(cut => cut.Bytes));
    }

    [Fact]
    public async Task Of_a_reel_that_fails_nothing_is_kept()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Do(10, 0, 20));
        Assert.Empty(kept);
    }

    Task ICutRenderer.Render(IReadOnlyList<Cut> cuts, IReadOnlyList<string> files, CancellationToken ct)
    {
        if (cuts.Any(cut => cut.Frames == 0))
            throw new InvalidOperationException("No frames.");
        rendered.Add([.. cuts.Select(cut => cut.Frames)]);
        foreach (var (cut, file) in cuts.Zip(files))
            kept[file] = new(file, cut.Frames);
        return Task.CompletedTask;
    }

    public Task<Artifact?> Find(ArtifactName name, CancellationToken ct) => Task.FromResult(kept.GetValueOrDefault(name.Value));

    public async Task<Artifact> Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct)
    {
        if (!kept.ContainsKey(name.Value))
            await make(new("", name.Value));
        return kept[name.Value];
    }

    public Task<string> Open(Artifact artifact, CancellationToken ct) => throw new InvalidOperationException();

    Task IArtifactStore.Remove(Artifact artifact, CancellationToken ct) => throw new InvalidOperationException();

    private async Task<IReadOnlyList<Artifact>> Do(params int[] frames) => (await new RenderReel(this, this).Do(new([.. frames.Select(Cut)]), default)).Cuts;

    private static Cut Cut(int frames) =>
        new(new(320, 180), frames, new Shot(new("stills/a.png", 1), Motion.None, frames, 0), null, Transition.Cut, [], new Look(default, default, default, 0));
}
