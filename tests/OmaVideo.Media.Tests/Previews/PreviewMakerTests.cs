using System.Buffers.Binary;
using OmaVideo.Core.Delivery;
using OmaVideo.Media.Previews;

namespace OmaVideo.Media.Tests.Previews;

public sealed class PreviewMakerTests : IDisposable
{
    private readonly MediaFolder media = new();

    public void Dispose() => media.Dispose();

    [Theory]
    [InlineData("1280x720", 480, 270)]
    [InlineData("720x1280", 270, 480)]
    [InlineData("600x600", 480, 480)]
    public async Task It_is_small_silent_and_endless_and_lasts_as_long_as_its_moments(string size, int width, int height)
    {
        await media.Made("v.mp4", "-f", "lavfi", "-i", $"testsrc2=s={size}:r=30:d=4", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p");
        await Animate("v.mp4", new(0.5, 1), new(2, 1));
        var (canvas, loops, durations) = Read();

        Assert.Equal((width, height), canvas);
        Assert.Equal(0, loops);
        Assert.InRange(durations.Sum(), 1950, 2100);
        Assert.InRange(durations.Count, 20, 25);
    }

    [Fact]
    public async Task It_stays_under_a_megabyte_even_of_noise()
    {
        await media.Made("v.mp4", "-f", "lavfi", "-i", "nullsrc=s=480x480:r=30:d=1.6,geq=lum=random(1)*255:cb=random(2)*255:cr=random(3)*255", "-c:v", "libx264", "-preset", "ultrafast", "-qp", "10", "-pix_fmt", "yuv420p");
        await Animate("v.mp4", new Moment(0, 1.6));
        Assert.InRange(new FileInfo(media.PathOf("p.webp")).Length, 100_000, 999_999);
    }

    [Fact]
    public async Task The_same_video_gives_the_same_bytes()
    {
        await media.Made("v.mp4", "-f", "lavfi", "-i", "testsrc2=s=320x180:r=30:d=1", "-pix_fmt", "yuv420p");
        await Animate("v.mp4", new Moment(0, 1));
        var first = MediaFolder.Hash(media.PathOf("p.webp"));
        await Animate("v.mp4", new Moment(0, 1));
        Assert.Equal(first, MediaFolder.Hash(media.PathOf("p.webp")));
    }

    [Fact]
    public async Task A_fingerprint_is_the_files_own()
    {
        File.WriteAllText(media.PathOf("a"), "abc");
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", await new Fingerprinter(media).Sha256(media.Artifact("a"), default));
    }

    private Task Animate(string video, params Moment[] moments) => new PreviewMaker(media.Ffmpeg, media).Animate(media.Artifact(video), moments, media.PathOf("p.webp"), default);

    /// <summary>WebP's own container (RFC 9649, 2.7): FFmpeg 5 reads no animated ones.</summary>
    private ((int Width, int Height) Canvas, int Loops, List<int> Durations) Read()
    {
        var (file, canvas, loops, durations) = (File.ReadAllBytes(media.PathOf("p.webp")), (0, 0), -1, new List<int>());
        for (var at = 12; at < file.Length;)
        {
            var (name, length) = (System.Text.Encoding.ASCII.GetString(file, at, 4), BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at + 4)));
            var body = file.AsSpan(at + 8);
            if (name == "VP8X")
                canvas = (1 + Three(body[4..]), 1 + Three(body[7..]));
            else if (name == "ANIM")
                loops = BinaryPrimitives.ReadInt16LittleEndian(body[4..]);
            else if (name == "ANMF")
                durations.Add(Three(body[12..]));
            at += 8 + length + (length & 1);
        }

        return (canvas, loops, durations);
    }

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
