using System.Diagnostics;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Cuts;
using OmaVideo.Media.Frames;
using OmaVideo.Media.Tests.Frames;

namespace OmaVideo.Media.Tests.Cuts;

public sealed class CutRendererTests : IDisposable
{
    private readonly MediaFolder media = new();

    public void Dispose() => media.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(17)]
    public async Task A_cut_has_exactly_its_frames(int frames)
    {
        await media.Render(MediaFolder.Body(await media.Picture("a.png"), frames), "cut.ts");
        Assert.Equal(frames, (await media.FrameHashes("cut.ts")).Count);
    }

    [Fact]
    public async Task It_is_what_players_expect()
    {
        await media.Render(MediaFolder.Body(await media.Picture("a.png"), 5), "cut.ts");
        var probed = await media.Probe("cut.ts", "-show_entries", "stream=codec_name,pix_fmt,width,height,r_frame_rate,color_range,color_space,color_transfer,color_primaries,profile", "-of", "default=nw=1");
        foreach (var wanted in new[] { "codec_name=h264", "profile=High", "pix_fmt=yuv420p", "width=320", "height=180", "r_frame_rate=30/1", "color_range=tv", "color_space=bt709", "color_transfer=bt709", "color_primaries=bt709" })
            Assert.Contains(wanted, probed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_cut_gives_the_same_bytes()
    {
        var cut = MediaFolder.Body(await media.Picture("a.png"), 20, overlays: new Overlay(new Card(CardKind.Title, ["Twice"]), 0, 20));
        await media.Render(cut, "one.ts");
        await media.Render(cut, "two.ts");
        Assert.Equal(MediaFolder.Hash(media.PathOf("one.ts")), MediaFolder.Hash(media.PathOf("two.ts")));
    }

    [Fact]
    public async Task One_maker_of_frames_and_four_give_the_same_frames_in_the_same_order()
    {
        var still = await media.Picture("a.png");
        var cut = MediaFolder.Body(still, 40, Motion.For(4));
        await using var pictures = new StillPictures(await media.Plate(still, cut.Size), new CameraPath(cut.From, cut.Size));
        var setup = new Setup(cut, pictures, null, [], default);
        using var one = new MemoryStream();
        using var four = new MemoryStream();
        await new FramePump(1).Run(new[] { setup }.ToAsyncEnumerable(), one, vectors: true, default);
        await new FramePump(4).Run(new[] { setup }.ToAsyncEnumerable(), four, vectors: false, default);
        Assert.Equal(one.ToArray(), four.ToArray());
        Assert.Equal(40 * 320 * 180 * 3 / 2, one.Length);
    }

    [Theory]
    [InlineData("testsrc2=s=640x360")]
    [InlineData("testsrc2=s=300x500")]
    [InlineData("color=c=gray:s=37x11")]
    public async Task A_still_of_any_shape_covers_the_frame(string source)
    {
        await media.Render(MediaFolder.Body(await media.Picture("a.png", source), 2), "cut.ts");
        Assert.Equal(2, (await media.FrameHashes("cut.ts")).Count);
    }

    [Theory]
    [InlineData("red", 63, 102, 240)]
    [InlineData("white", 235, 128, 128)]
    [InlineData("0x1f4e79", 77, 152, 106)]
    public async Task Colours_are_those_of_the_picture(string colour, int y, int u, int v)
    {
        await media.Made("a.png", "-f", "lavfi", "-i", $"color=c={colour}:s=400x225,format=rgb24", "-frames:v", "1");
        var plate = await media.Plate(media.Artifact("a.png"), MediaFolder.Small);
        foreach (var (plane, wanted) in new[] { (plate.Luma, y), (plate.Blue, u), (plate.Red, v) })
            Assert.InRange(plane.Row(20)[60] ^ 0x80, wanted - 1, wanted + 1);
    }

    [Fact]
    public async Task What_is_no_picture_is_refused_by_its_first_bytes()
    {
        File.WriteAllText(media.PathOf("a.png"), "#EXTM3U\nfile:///etc/passwd");
        var e = await Assert.ThrowsAsync<StepException>(() => media.Render(MediaFolder.Body(media.Artifact("a.png"), 3), "cut.ts"));
        Assert.Equal(StepFailure.Invalid, e.Kind);
    }

    [Fact]
    public async Task A_damaged_picture_is_refused()
    {
        var still = await media.Picture("a.png");
        File.WriteAllBytes(media.PathOf("b.png"), File.ReadAllBytes(media.PathOf(still.Name))[..60]);
        await Assert.ThrowsAsync<StepException>(() => media.Render(MediaFolder.Body(media.Artifact("b.png"), 3), "cut.ts"));
    }

    [Fact]
    public async Task All_cuts_of_a_reel_take_one_run_for_their_stills_two_for_their_cards_and_one_of_the_encoder()
    {
        var (first, second) = (await media.Picture("a.png"), await media.Picture("b.png", "testsrc=s=640x360"));
        var counting = new CountingFfmpeg(media.Ffmpeg);
        var (one, two) = (MediaFolder.Body(first, 3, overlays: new Overlay(new Card(CardKind.Title, ["One"]), 0, 3)), MediaFolder.Body(second, 4, overlays: new Overlay(new Card(CardKind.Title, ["Two"]), 0, 4)));
        await new CutRenderer(counting, media).Render(
            [one, one with { Frames = 5, To = two.From, Transition = Transition.Crossfade }, two], [media.PathOf("one.ts"), media.PathOf("cross.ts"), media.PathOf("two.ts")], default);
        Assert.Equal(4, counting.Runs);
        foreach (var (name, frames) in new[] { ("one.ts", 3), ("cross.ts", 5), ("two.ts", 4) })
            Assert.Equal(frames, (await media.FrameHashes(name)).Count);
    }

    [Fact]
    public async Task A_cut_looks_the_same_whatever_it_was_rendered_with()
    {
        var (day, night) = (await media.Picture("a.png"), await media.Picture("b.png", "mandelbrot=s=640x360"));
        var (before, cut) = (MediaFolder.Body(night, 40), MediaFolder.Body(day, 20, Motion.For(1)));
        await media.Render(cut, "alone.ts");
        await new CutRenderer(media.Ffmpeg, media).Render([before, cut, before], [media.PathOf("1.ts"), media.PathOf("among.ts"), media.PathOf("3.ts")], default);
        foreach (var frame in new[] { 0, 9, 19 })
        {
            var (alone, among) = (await media.Luma("alone.ts", frame, cut.Size), await media.Luma("among.ts", frame, cut.Size));
            Assert.InRange(Likeness.Of(among, alone, cut.Size.Width), 0.97, 1);
        }
    }

    [Fact]
    public async Task Cancel_stops_a_render_long_before_its_end_and_leaves_no_process()
    {
        var cut = MediaFolder.Body(await media.Picture("a.png"), 20_000);
        using var cancel = new CancellationTokenSource();
        var render = new CutRenderer(media.Ffmpeg, media).Render([cut], [media.PathOf("cut.ts")], cancel.Token);
        while (Children().Count == 0 && !render.IsCompleted)
            await Task.Yield();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => render.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Empty(Children());
    }

    /// <summary>Processes that work in this test's folder.</summary>
    private List<string> Children() => [.. Directory.EnumerateDirectories("/proc").Where(process => WorksIn(process) == media.Folder)];

    private static string? WorksIn(string process)
    {
        try
        {
            return File.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private sealed class CountingFfmpeg(IFfmpeg inner) : IFfmpeg
    {
        public int Runs { get; private set; }

        public Task<string> Run(FfmpegCommand command, CancellationToken ct)
        {
            Runs++;
            return inner.Run(command, ct);
        }

        public Task<string> Probe(FfmpegCommand command, CancellationToken ct) => inner.Probe(command, ct);
    }
}
