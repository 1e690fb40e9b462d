using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Clips;

namespace OmaVideo.Media.Tests.Clips;

public sealed class FootageViewerTests : IDisposable
{
    private readonly MediaFolder media = new();

    public void Dispose() => media.Dispose();

    [Theory]
    [InlineData("a.mp4")]
    [InlineData("a.mkv")]
    [InlineData("a.ts")]
    public async Task A_film_is_as_long_as_its_pictures_whatever_its_sound(string name)
    {
        var video = await media.Made(name, "-f", "lavfi", "-i", "testsrc2=s=64x36:r=25:d=1.4", "-f", "lavfi", "-i", "sine=d=3", "-c:v", "libx264");
        Assert.InRange(await Viewer.Measure(video, default), 1.39, 1.42);
    }

    [Fact]
    public async Task A_film_that_was_cut_off_is_as_long_as_what_is_left()
    {
        var video = await media.Made("a.mkv", "-f", "lavfi", "-i", "testsrc2=s=64x36:r=30:d=4", "-c:v", "libx264", "-g", "10");
        File.WriteAllBytes(media.PathOf("b.mkv"), File.ReadAllBytes(media.PathOf(video.Name))[..(int)(video.Bytes / 2)]);
        Assert.InRange(await Viewer.Measure(media.Artifact("b.mkv"), default), 1, 3);
    }

    [Fact]
    public async Task Its_picture_is_neither_its_fade_nor_its_flash()
    {
        await media.Made(
            "a.mp4", "-f", "lavfi", "-i", "color=black:s=161x90:r=30:d=0.4[a];color=red:s=161x90:r=30:d=2[b];color=white:s=161x90:r=30:d=0.1[c];[a][b][c]concat=n=3,format=yuv444p", "-c:v", "libx264");
        await Viewer.Take(media.Artifact("a.mp4"), 0, media.PathOf("p.png"), default);
        Assert.Equal("png,162,90\n", await media.Probe("p.png", "-show_entries", "stream=codec_name,width,height", "-of", "csv=p=0"));

        var red = await Pixel("p.png");
        Assert.True(red[0] > 240 && red[1] < 15 && red[2] < 15, string.Join(' ', red));
    }

    [Fact]
    public async Task What_shows_nothing_is_refused()
    {
        await media.Made("a.mp4", "-f", "lavfi", "-i", "testsrc2=s=64x36:r=30:d=0.5", "-c:v", "libx264");
        await media.Made("s.mp4", "-f", "lavfi", "-i", "sine=d=1", "-c:a", "aac");
        foreach (var refused in new Func<Task>[]
        {
            () => Viewer.Take(media.Artifact("a.mp4"), 30, media.PathOf("p.png"), default),
            () => Viewer.Take(media.Artifact("s.mp4"), 0, media.PathOf("p.png"), default),
            () => Viewer.Measure(media.Artifact("s.mp4"), default),
        })
            Assert.Equal(StepFailure.Invalid, (await Assert.ThrowsAsync<StepException>(refused)).Kind);
    }

    private FootageViewer Viewer => new(media.Ffmpeg, media);

    private async Task<byte[]> Pixel(string name)
    {
        using var pixels = new MemoryStream();
        await media.Ffmpeg.Run(new(["-v", "error", "-i", media.PathOf(name), "-pix_fmt", "rgb24", "-f", "rawvideo", "pipe:1"]) { Output = (s, ct) => s.CopyToAsync(pixels, ct) }, default);
        return pixels.ToArray()[3000..3003];
    }
}
