using System.Diagnostics;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Cuts;
using OmaVideo.Media.Frames;

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
        await Renderer.Render(MediaFolder.Body(await media.Picture("a.png"), frames), media.PathOf("cut.ts"), default);
        Assert.Equal(frames, (await media.FrameHashes("cut.ts")).Count);
    }

    [Fact]
    public async Task It_is_what_players_expect()
    {
        await Renderer.Render(MediaFolder.Body(await media.Picture("a.png"), 5), media.PathOf("cut.ts"), default);
        var probed = await media.Probe("cut.ts", "-show_entries", "stream=codec_name,pix_fmt,width,height,r_frame_rate,color_range,color_space,color_transfer,color_primaries,profile", "-of", "default=nw=1");
        foreach (var wanted in new[] { "codec_name=h264", "profile=High", "pix_fmt=yuv420p", "width=320", "height=180", "r_frame_rate=30/1", "color_range=tv", "color_space=bt709", "color_transfer=bt709", "color_primaries=bt709" })
            Assert.Contains(wanted, probed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_cut_gives_the_same_bytes()
    {
        var cut = MediaFolder.Body(await media.Picture("a.png"), 20, overlays: new Overlay(new Card(CardKind.Title, ["Twice"]), 0, 20));
        await Renderer.Render(cut, media.PathOf("one.ts"), default);
        await Renderer.Render(cut, media.PathOf("two.ts"), default);
        Assert.Equal(MediaFolder.Hash(media.PathOf("one.ts")), MediaFolder.Hash(media.PathOf("two.ts")));
    }

    [Fact]
    public async Task One_maker_of_frames_and_four_give_the_same_frames_in_the_same_order()
    {
        var plates = new PlateMaker(media.Ffmpeg, media);
        var still = await media.Picture("a.png");
        var cut = MediaFolder.Body(still, 40, Motion.For(4));
        await using var pictures = new StillPictures(await plates.Make(still, cut.Size, default), new CameraPath(cut.From, cut.Size));
        var reel = new Reel(cut, pictures, null, [], default);
        using var one = new MemoryStream();
        using var four = new MemoryStream();
        await new FramePump(1).Run(reel, one, vectors: true, default);
        await new FramePump(4).Run(reel, four, vectors: false, default);
        Assert.Equal(one.ToArray(), four.ToArray());
        Assert.Equal(40 * 320 * 180 * 3 / 2, one.Length);
    }

    [Theory]
    [InlineData("testsrc2=s=640x360")]
    [InlineData("testsrc2=s=300x500")]
    [InlineData("color=c=gray:s=37x11")]
    public async Task A_still_of_any_shape_covers_the_frame(string source)
    {
        await Renderer.Render(MediaFolder.Body(await media.Picture("a.png", source), 2), media.PathOf("cut.ts"), default);
        Assert.Equal(2, (await media.FrameHashes("cut.ts")).Count);
    }

    [Theory]
    [InlineData("red", 63, 102, 240)]
    [InlineData("white", 235, 128, 128)]
    [InlineData("0x1f4e79", 77, 152, 106)]
    public async Task Colours_are_those_of_the_picture(string colour, int y, int u, int v)
    {
        await media.Made("a.png", "-f", "lavfi", "-i", $"color=c={colour}:s=400x225,format=rgb24", "-frames:v", "1");
        var plate = await new PlateMaker(media.Ffmpeg, media).Make(media.Artifact("a.png"), MediaFolder.Small, default);
        foreach (var (plane, wanted) in new[] { (plate.Luma, y), (plate.Blue, u), (plate.Red, v) })
            Assert.InRange(plane.Row(20)[60] ^ 0x80, wanted - 1, wanted + 1);
    }

    [Fact]
    public async Task What_is_no_picture_is_refused_by_its_first_bytes()
    {
        File.WriteAllText(media.PathOf("a.png"), "#EXTM3U\nfile:///etc/passwd");
        var e = await Assert.ThrowsAsync<StepException>(() => Renderer.Render(MediaFolder.Body(media.Artifact("a.png"), 3), media.PathOf("cut.ts"), default));
        Assert.Equal(StepFailure.Invalid, e.Kind);
    }

    [Fact]
    public async Task A_damaged_picture_is_refused()
    {
        var still = await media.Picture("a.png");
        File.WriteAllBytes(media.PathOf("b.png"), File.ReadAllBytes(media.PathOf(still.Name))[..60]);
        await Assert.ThrowsAsync<StepException>(() => Renderer.Render(MediaFolder.Body(media.Artifact("b.png"), 3), media.PathOf("cut.ts"), default));
    }

    [Fact]
    public async Task A_still_is_decoded_once_for_all_cuts_it_is_seen_in()
    {
        var still = await media.Picture("a.png");
        var counting = new CountingFfmpeg(media.Ffmpeg);
        var renderer = new CutRenderer(counting, media);
        await renderer.Render(MediaFolder.Body(still, 3), media.PathOf("one.ts"), default);
        await renderer.Render(MediaFolder.Body(still, 4), media.PathOf("two.ts"), default);
        Assert.Equal(3, counting.Runs);
    }

    [Fact]
    public async Task Cancel_stops_a_render_long_before_its_end_and_leaves_no_process()
    {
        var cut = MediaFolder.Body(await media.Picture("a.png"), 20_000);
        using var cancel = new CancellationTokenSource();
        var render = Renderer.Render(cut, media.PathOf("cut.ts"), cancel.Token);
        while (Children().Count == 0 && !render.IsCompleted)
            await Task.Yield();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => render.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Empty(Children());
    }

    private CutRenderer Renderer => new(media.Ffmpeg, media);

    /// <summary>Processes that work on this test's files.</summary>
    private List<string> Children() => [.. Directory.EnumerateDirectories("/proc").Select(CommandLine).Where(line => line.Contains(media.Folder, StringComparison.Ordinal))];

    private static string CommandLine(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
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
