using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Clips;
using OmaVideo.Media.Cuts;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Clips;

/// <summary>What a clip's pictures look like, whatever they lie in the file as.</summary>
public sealed class ClipPictureTests : IDisposable
{
    /// <summary>A quarter of each colour: red left above, green right above, blue left below, white right below.</summary>
    private const string Quarters = "color=red:s=160x90:r=30:d=0.2[a];color=lime:s=160x90:r=30:d=0.2[b];color=blue:s=160x90:r=30:d=0.2[c];color=white:s=160x90:r=30:d=0.2[d];[a][b]hstack[e];[c][d]hstack[f];[e][f]vstack";

    private static readonly Yuv Red = new(63, 102, 240), Green = new(173, 42, 26), Blue = new(32, 240, 118), White = new(235, 128, 128);

    private readonly MediaFolder media = new();

    public void Dispose() => media.Dispose();

    [Theory]
    [InlineData("h264", "a.mp4", "-vf", "scale=out_color_matrix=bt709,format=yuv420p", "-c:v", "libx264", "-colorspace", "bt709")]
    [InlineData("bt601 said", "a.mp4", "-vf", "scale=out_color_matrix=bt601,format=yuv420p", "-c:v", "libx264", "-colorspace", "smpte170m")]
    [InlineData("small and unsaid", "a.mkv", "-vf", "scale=out_color_matrix=bt601,format=yuv420p", "-c:v", "libx264")]
    [InlineData("large and unsaid", "a.mkv", "-vf", "scale=1280:720:out_color_matrix=bt709,format=yuv420p", "-c:v", "libx264")]
    [InlineData("full range", "a.mkv", "-vf", "scale=out_color_matrix=bt709:out_range=pc,format=yuvj420p", "-c:v", "libx264", "-colorspace", "bt709")]
    [InlineData("4:4:4 of 10 bits", "a.mp4", "-vf", "scale=out_color_matrix=bt709,format=yuv444p10le", "-c:v", "libx264", "-colorspace", "bt709")]
    [InlineData("HEVC of 10 bits", "a.mp4", "-vf", "scale=out_color_matrix=bt709,format=yuv420p10le", "-c:v", "libx265", "-colorspace", "bt709", "-x265-params", "log-level=error")]
    [InlineData("VP9", "a.webm", "-vf", "scale=out_color_matrix=bt709,format=yuv420p", "-c:v", "libvpx-vp9", "-deadline", "realtime", "-b:v", "0", "-crf", "4", "-colorspace", "bt709")]
    [InlineData("ProRes", "a.mov", "-vf", "scale=1280:720:out_color_matrix=bt709,format=yuv422p10le", "-c:v", "prores_ks")]
    [InlineData("MPEG-2", "a.ts", "-vf", "scale=out_color_matrix=bt601,format=yuv420p", "-c:v", "mpeg2video", "-q:v", "1", "-colorspace", "smpte170m")]
    [InlineData("Theora", "a.ogv", "-vf", "scale=out_color_matrix=bt601,format=yuv420p", "-c:v", "libtheora", "-q:v", "10")]
    [InlineData("RGB", "a.mkv", "-vf", "format=bgr0", "-c:v", "ffv1")]
    public async Task Colours_are_right(string what, string name, params string[] arguments)
    {
        var plate = await First(await media.Made(name, ["-f", "lavfi", "-i", Quarters, .. arguments]));
        AssertQuarters(plate, Red, Green, Blue, White, what);
    }

    [Fact]
    public async Task A_film_that_lies_on_its_side_is_set_upright()
    {
        await media.Footage("a.mp4", Quarters, "-vf", "scale=out_color_matrix=bt709,format=yuv420p", "-colorspace", "bt709");
        await media.Made("turned.mov", "-i", media.PathOf("a.mp4"), "-c", "copy", "-metadata:s:v:0", "rotate=90");
        var plate = await First(media.Artifact("turned.mov"), new FrameSize(180, 320));
        AssertQuarters(plate, Green, White, Red, Blue, "turned to the left");
    }

    [Fact]
    public async Task Wide_pixels_are_made_square()
    {
        // 160x180 stretched to 16:9: a middle third that is white covers the middle third of the frame.
        await media.Footage("a.mp4", "color=black:s=160x180:r=30:d=0.1,drawbox=x=40:w=80:t=fill:c=white,format=yuv420p", "-vf", "setsar=2/1");
        var plate = await First(media.Artifact("a.mp4"));
        Assert.Equal([16, 235, 235, 16], new[] { 0.2, 0.3, 0.7, 0.8 }.Select(x => (int)Counted.At(plate, x, 0.5).Y));
    }

    [Theory]
    [InlineData("321x181")]
    [InlineData("33x77")]
    [InlineData("1x1")]
    public async Task Odd_sizes_cover_the_frame(string size)
    {
        await media.Footage("a.mkv", $"color=white:s={size}:r=30:d=0.1,format=yuv444p");
        var plate = await First(media.Artifact("a.mkv"));
        Assert.All(new[] { 0, 0.5, 1 }, at => Assert.InRange(Counted.At(plate, at, at).Y, 234, 235));
    }

    [Fact]
    public async Task Too_wide_a_film_is_cropped_at_its_sides()
    {
        await media.Footage("a.mp4", "color=white:s=640x180:r=30:d=0.1,drawbox=w=150:t=fill:c=black,drawbox=x=490:w=150:t=fill:c=black,format=yuv420p");
        var plate = await First(media.Artifact("a.mp4"));
        Assert.All(new[] { 0, 0.5, 1 }, x => Assert.InRange(Counted.At(plate, x, 0.5).Y, 230, 235));
    }

    [Theory]
    [InlineData("smpte2084", 0.5081, 179)]
    [InlineData("smpte2084", 0.5807, 216)]
    [InlineData("arib-std-b67", 0.5, 139)]
    [InlineData("arib-std-b67", 0.75, 216)]
    public async Task Bright_film_is_brought_down_to_what_a_screen_shows(string transfer, double signal, int brightness)
    {
        // Of either curve, paper white as nearly white with room above it, and a grey that is neither washed out nor too dark.
        var level = (int)(64 + (876 * signal));
        await media.Made(
            "a.mp4", "-f", "lavfi", "-i", $"color=s=320x180:r=30:d=0.1,format=yuv420p10le,geq=lum={level}:cb=512:cr=512", "-c:v", "libx265",
            "-x265-params", $"log-level=error:lossless=1:colorprim=bt2020:transfer={transfer}:colormatrix=bt2020nc");
        var colour = Counted.At(await First(media.Artifact("a.mp4")), 0.5, 0.5);
        Assert.InRange(colour.Y, brightness - 3, brightness + 3);
        Assert.InRange(colour.U, 126, 130);
        Assert.InRange(colour.V, 126, 130);
    }

    [Fact]
    public async Task What_can_be_seen_through_is_seen_before_black()
    {
        await media.Made("a.mov", "-f", "lavfi", "-i", "color=white:s=320x180:r=30:d=0.1,format=argb,geq=r=255:g=255:b=255:a='if(lt(X,160),0,255)'", "-c:v", "qtrle");
        var plate = await First(media.Artifact("a.mov"));
        Assert.InRange(Counted.At(plate, 0.2, 0.5).Y, 16, 17);
        Assert.InRange(Counted.At(plate, 0.8, 0.5).Y, 234, 235);
    }

    [Fact]
    public async Task The_camera_stands_and_what_it_films_is_the_picture_to_the_bit()
    {
        var video = await media.Footage("a.mp4", "testsrc2=s=320x180:r=30:d=0.2,format=yuv420p", "-colorspace", "bt709");
        var plate = await First(video);
        var frame = new Frame(MediaFolder.Small);
        new Camera(MediaFolder.Small, Lanes.AreThere).Film(plate, new Window(0, 0, 1), frame);
        for (var y = 0; y < 180; y++)
            Assert.Equal(plate.Luma.Row(y).Slice(PlatePlane.Margin, 320).ToArray().Select(s => (byte)(s ^ 0x80)), frame.Luma.Row(y).ToArray());
        Assert.Equal(await media.Luma("a.mp4", 0, MediaFolder.Small), frame.Bytes[..(320 * 180)]);
    }

    [Theory]
    [InlineData("not a film at all, though it says so", "none of MP4")]
    [InlineData("\0\0\0\u0018ftypmp42", "cannot be read")]
    public async Task What_is_no_clip_is_refused(string content, string why)
    {
        File.WriteAllText(media.PathOf("a.mp4"), content, System.Text.Encoding.Latin1);
        await Refused(new Clip(media.Artifact("a.mp4"), 0, 1, ClipEnd.Hold), why);
    }

    [Fact]
    public async Task Sound_alone_is_refused()
    {
        await media.Made("a.mp4", "-f", "lavfi", "-i", "sine=d=1", "-c:a", "aac");
        await Refused(new Clip(media.Artifact("a.mp4"), 0, 1, ClipEnd.Hold), "no moving pictures");
    }

    [Fact]
    public async Task A_clip_that_begins_after_the_end_of_the_file_is_refused() =>
        await Refused(new Clip(await media.Footage("a.mp4", Counted.Source("30", 1)), 20, 1, ClipEnd.Hold), "no picture where it is to begin");

    [Fact]
    public async Task Cancel_ends_the_decoder_with_the_encoder()
    {
        var video = await media.Footage("a.mp4", Counted.Source("30", 1));
        using var cancel = new CancellationTokenSource();
        var pictures = await new ClipLoader(media.Ffmpeg, media).Load(new Clip(video, 0, 1, ClipEnd.Hold), 0, MediaFolder.Body(video, 100_000), cancel.Token);
        await pictures.Next(0, default, cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            while (true)
                await pictures.Next(1, default, cancel.Token);
        });
        await pictures.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_clip_that_fails_in_the_middle_of_a_cut_fails_the_cut_with_its_own_words()
    {
        var video = await media.Footage("a.mp4", Counted.Source("30", 1));
        var cut = MediaFolder.Body(video, 30) with { From = new Shot(video, Motion.None, 30, 0, new Clip(video, 5, 1, ClipEnd.Hold)) };
        var e = await Assert.ThrowsAsync<StepException>(() => media.Render(cut, "cut.ts"));
        Assert.Equal((StepFailure.Invalid, "A scene's clip has no picture where it is to begin."), (e.Kind, e.Message));
    }

    private async Task Refused(Clip clip, string why)
    {
        var e = await Assert.ThrowsAsync<StepException>(() => media.Shown(clip, 0, 5));
        Assert.Equal(StepFailure.Invalid, e.Kind);
        Assert.Contains(why, e.Message, StringComparison.Ordinal);
    }

    private async Task<Plate> First(Artifact video, FrameSize? size = null)
    {
        var cut = MediaFolder.Body(video, 1) with { Size = size ?? MediaFolder.Small };
        await using var pictures = await new ClipLoader(media.Ffmpeg, media).Load(new Clip(video, 0, 0.1, ClipEnd.Hold), 0, cut, default);
        return (await pictures.Next(0, default, default)).Plate;
    }

    private static void AssertQuarters(Plate plate, Yuv leftAbove, Yuv rightAbove, Yuv leftBelow, Yuv rightBelow, string what)
    {
        foreach (var (x, y, expected) in new[] { (0.25, 0.25, leftAbove), (0.75, 0.25, rightAbove), (0.25, 0.75, leftBelow), (0.75, 0.75, rightBelow) })
        {
            var found = Counted.At(plate, x, y);
            var far = Math.Max(Math.Abs(found.Y - expected.Y), Math.Max(Math.Abs(found.U - expected.U), Math.Abs(found.V - expected.V)));
            Assert.True(far <= 4, $"{what}: wanted {expected} at {x}, {y}, found {found}");
        }
    }
}
