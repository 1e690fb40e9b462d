using System.Text;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Assets;

namespace OmaVideo.Media.Tests.Assets;

/// <summary>What people bring is recognised by its content, and nothing of it stays but what can be seen and heard.</summary>
public sealed class ArchivistTests : IDisposable
{
    private readonly MediaFolder media = new();
    private readonly Archivist archivist;

    public ArchivistTests() => archivist = new(media.Ffmpeg, media);

    [Theory]
    [InlineData("a.png", "png", AssetKind.Image, "-f", "lavfi", "-i", "testsrc2=s=60x40", "-frames:v", "1")]
    [InlineData("deep.png", "png", AssetKind.Image, "-f", "lavfi", "-i", "testsrc2=s=60x40", "-frames:v", "1", "-pix_fmt", "rgba64be")]
    [InlineData("a.jpg", "jpg", AssetKind.Image, "-f", "lavfi", "-i", "testsrc2=s=60x40", "-frames:v", "1")]
    [InlineData("a.webp", "png", AssetKind.Image, "-f", "lavfi", "-i", "testsrc2=s=60x40", "-frames:v", "1", "-c:v", "libwebp")]
    [InlineData("moving.webp", "png", AssetKind.Image, "-f", "lavfi", "-i", "testsrc2=s=60x40:d=1:r=4", "-c:v", "libwebp_anim", "-f", "webp")]
    [InlineData("one.gif", "png", AssetKind.Image, "-f", "lavfi", "-i", "testsrc2=s=60x40", "-frames:v", "1")]
    [InlineData("many.gif", "mp4", AssetKind.Video, "-f", "lavfi", "-i", "testsrc2=s=60x40:d=1:r=5")]
    [InlineData("a.mp4", "mp4", AssetKind.Video, "-f", "lavfi", "-i", "testsrc2=s=60x40:d=1", "-c:v", "libx264", "-pix_fmt", "yuv420p")]
    [InlineData("a.mov", "mov", AssetKind.Video, "-f", "lavfi", "-i", "testsrc2=s=60x40:d=1", "-c:v", "libx264", "-pix_fmt", "yuv420p")]
    [InlineData("a.webm", "webm", AssetKind.Video, "-f", "lavfi", "-i", "testsrc2=s=60x40:d=0.5", "-c:v", "libvpx-vp9", "-cpu-used", "8")]
    [InlineData("a.mp3", "mp3", AssetKind.Audio, "-f", "lavfi", "-i", "sine=d=1", "-c:a", "libmp3lame")]
    [InlineData("a.wav", "wav", AssetKind.Audio, "-f", "lavfi", "-i", "sine=d=1")]
    [InlineData("a.m4a", "m4a", AssetKind.Audio, "-f", "lavfi", "-i", "sine=d=1", "-f", "ipod")]
    public async Task A_file_is_what_it_holds_and_keeps_none_of_what_was_written_about_it(string name, string extension, AssetKind kind, params string[] made)
    {
        await media.Made(name, [.. made, "-metadata", "title=a secret", "-metadata", "comment=a secret", "-metadata", "location=+48.1371+011.5754/"]);
        File.Move(media.PathOf(name), media.PathOf("upload"));

        var (what, copy) = await TakeIn("upload");

        Assert.Equal((kind, extension), (what.Kind, what.Extension));
        Assert.Equal(kind == AssetKind.Audio ? (null, null) : (60, 40), ((int?, int?))(copy.Width, copy.Height));
        Assert.Equal(kind != AssetKind.Image, copy.Seconds > 0.4);
        var bytes = await File.ReadAllBytesAsync(media.PathOf(copy.Content.Name));
        Assert.Equal(-1, bytes.AsSpan().IndexOf("a secret"u8));
        Assert.Equal(-1, bytes.AsSpan().IndexOf("48.137"u8));
    }

    [Theory]
    [InlineData(1, 60, 40, 0, 0)]
    [InlineData(3, 60, 40, 59, 39)]
    [InlineData(6, 40, 60, 39, 0)]
    [InlineData(7, 40, 60, 39, 59)]
    [InlineData(8, 40, 60, 0, 59)]
    public async Task A_photograph_stands_upright_and_does_not_say_where_it_was_taken(int turn, int width, int height, int x, int y)
    {
        await media.Made("corner.jpg", "-f", "lavfi", "-i", "color=black:s=60x40", "-vf", "drawbox=0:0:16:16:white:fill", "-frames:v", "1", "-q:v", "2");
        await Write("upload", Specimen.WithExif(await File.ReadAllBytesAsync(media.PathOf("corner.jpg")), turn));

        var (_, copy) = await TakeIn("upload");

        Assert.Equal((width, height), (copy.Width, copy.Height));
        Assert.Equal(-1, (await File.ReadAllBytesAsync(media.PathOf(copy.Content.Name))).AsSpan().IndexOf("GPS-48"u8));
        Assert.True((await Pixels(copy))[((y * width) + x) * 3] > 200, "the white corner is not where it belongs");
    }

    [Fact]
    public async Task Colours_of_another_profile_become_those_of_sRGB()
    {
        await media.Made("green.jpg", "-f", "lavfi", "-i", "color=0x00c800:s=16x16", "-frames:v", "1", "-q:v", "2");
        await Write("upload", Specimen.WithProfile(await File.ReadAllBytesAsync(media.PathOf("green.jpg"))));

        var (_, copy) = await TakeIn("upload");
        var pixel = (await Pixels(copy))[..3];

        Assert.True(pixel[2] > 180 && pixel[1] < 40, $"the profile's green is blue, not {string.Join(',', pixel)}");
    }

    [Fact]
    public async Task Four_inks_become_three_colours()
    {
        await Write("upload", Specimen.Cmyk());

        var (what, copy) = await TakeIn("upload");

        Assert.Equal(("jpg", 8, 8), (what.Extension, copy.Width, copy.Height));
        Assert.Equal(192, (await Pixels(copy)).Length);
    }

    [Fact]
    public async Task What_hangs_on_behind_a_picture_is_gone()
    {
        await media.Picture("a.png", "testsrc2=s=60x40");
        await Write("upload", [.. await File.ReadAllBytesAsync(media.PathOf("a.png")), .. "PK\u0003\u0004 a whole archive"u8]);

        var (_, copy) = await TakeIn("upload");

        Assert.Equal(-1, (await File.ReadAllBytesAsync(media.PathOf(copy.Content.Name))).AsSpan().IndexOf("archive"u8));
    }

    [Theory]
    [InlineData(20_000, 40, 20_000, 40)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(8000, 4000, 6928, 3464)]
    public async Task Pictures_of_any_size_are_taken_and_enormous_ones_made_smaller(int width, int height, int keptWidth, int keptHeight)
    {
        await media.Picture("upload.png", $"color=red:s={width}x{height},format=rgb24");

        var (_, copy) = await TakeIn("upload.png");

        Assert.Equal((keptWidth, keptHeight), (copy.Width, copy.Height));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "SVG")]
    [InlineData("<?xml version=\"1.0\"?><svg/>", "XML or SVG")]
    [InlineData("<!DOCTYPE html><script>alert(1)</script>", "HTML")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("#EXTM3U\nfile:///etc/passwd", "a playlist")]
    [InlineData("ffconcat version 1.0\nfile /etc/passwd", "a playlist")]
    [InlineData(";FFMETADATA1\ntitle=x", "a list of metadata")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0", "a HEIC")]
    [InlineData("hello", "something else")]
    public async Task What_can_run_or_refer_to_other_files_is_refused_under_any_name(string content, string found)
    {
        await Write("upload.png", Encoding.Latin1.GetBytes(content));

        var refused = await Assert.ThrowsAsync<StepException>(() => TakeIn("upload.png"));

        Assert.Equal(StepFailure.Refused, refused.Kind);
        Assert.Contains($"this is {found}", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.png", 900)]
    [InlineData("a.jpg", 900)]
    [InlineData("a.mp4", 3000)]
    [InlineData("a.png", 0)]
    public async Task What_is_not_whole_is_refused(string name, int bytes)
    {
        await media.Made(name, [.. "-f lavfi -i testsrc2=s=320x180:d=1".Split(' '), .. name == "a.mp4" ? ["-pix_fmt", "yuv420p"] : new[] { "-frames:v", "1" }]);
        await Write("upload", (await File.ReadAllBytesAsync(media.PathOf(name)))[..bytes]);

        Assert.Equal(StepFailure.Invalid, (await Assert.ThrowsAsync<StepException>(() => TakeIn("upload"))).Kind);
    }

    [Theory]
    [InlineData(60_000, 60_000)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(0, 5)]
    public async Task A_picture_that_claims_to_be_enormous_is_never_decoded(int width, int height)
    {
        await Write("upload", Specimen.PngOf(width, height));

        var refused = await Assert.ThrowsAsync<StepException>(() => archivist.Recognise(media.PathOf("upload"), default));

        Assert.Equal(StepFailure.Invalid, refused.Kind);
    }

    [Fact]
    public async Task A_film_that_refers_to_another_file_is_taken_for_what_it_holds_itself()
    {
        await media.Made("whole.mp4", "-f", "lavfi", "-i", "testsrc2=s=64x64:d=1", "-pix_fmt", "yuv420p");
        await media.Made("other.mp4", "-f", "lavfi", "-i", "color=red:s=32x32:d=2", "-pix_fmt", "yuv420p");
        await Write("upload", Specimen.ReferringMp4(await File.ReadAllBytesAsync(media.PathOf("whole.mp4")), media.PathOf("other.mp4")));

        var (_, copy) = await TakeIn("upload");

        Assert.Equal((64, 1), (copy.Width, copy.Seconds));
        Assert.Equal(-1, (await File.ReadAllBytesAsync(media.PathOf(copy.Content.Name))).AsSpan().IndexOf("other.mp4"u8));
    }

    [Fact]
    public async Task A_playlist_in_the_clothes_of_a_film_opens_no_other_file()
    {
        var other = media.PathOf("other.mp4");
        await media.Made("other.mp4", "-f", "lavfi", "-i", "testsrc2=s=64x64:d=1", "-pix_fmt", "yuv420p");
        await Write("upload", [0, 0, 0, 24, .. "ftypisom\0\0\0\0isommp42"u8, .. Encoding.UTF8.GetBytes($"\n#EXTM3U\n{other}\nffconcat version 1.0\nfile {other}\n")]);

        Assert.Equal(StepFailure.Invalid, (await Assert.ThrowsAsync<StepException>(() => TakeIn("upload"))).Kind);
    }

    public void Dispose() => media.Dispose();

    private Task Write(string name, byte[] content) => File.WriteAllBytesAsync(media.PathOf(name), content);

    private async Task<(Recognised What, Material Copy)> TakeIn(string upload)
    {
        var what = await archivist.Recognise(media.PathOf(upload), default);
        var copy = $"copy.{what.Extension}";
        await archivist.Clean(media.PathOf(upload), what, media.PathOf(copy), default);
        return (what, await archivist.Measure(media.Artifact(copy), what.Kind, default));
    }

    private async Task<byte[]> Pixels(Material copy)
    {
        using var raw = new MemoryStream();
        await media.Ffmpeg.Run(
            new(["-v", "error", "-f", copy.Content.Name.EndsWith("png", StringComparison.Ordinal) ? "png_pipe" : "jpeg_pipe", "-i", media.PathOf(copy.Content.Name), "-frames:v", "1", "-pix_fmt", "rgb24", "-f", "rawvideo", "pipe:1"])
            {
                Output = (stream, ct) => stream.CopyToAsync(raw, ct),
            },
            default);
        return raw.ToArray();
    }
}
