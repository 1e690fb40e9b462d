using OmaVideo.Media.Posters;

namespace OmaVideo.Media.Tests.Posters;

public sealed class PosterMakerTests : IDisposable
{
    private readonly MediaFolder media = new();

    public void Dispose() => media.Dispose();

    [Fact]
    public async Task The_poster_is_the_picture_after_a_second_and_a_half()
    {
        await media.Made("v.mp4", "-f", "lavfi", "-i", "color=red:s=320x180:r=30:d=1.5[a];color=white:s=320x180:r=30:d=1[b];[a][b]concat", "-pix_fmt", "yuv420p");
        var maker = new PosterMaker(media.Ffmpeg, media);
        await maker.Take(media.Artifact("v.mp4"), media.PathOf("p.jpg"), default);
        await maker.Take(media.Artifact("v.mp4"), media.PathOf("q.jpg"), default);
        Assert.Contains("mjpeg,320,180", await media.Probe("p.jpg", "-show_entries", "stream=codec_name,width,height", "-of", "csv=p=0"), StringComparison.Ordinal);
        Assert.Equal(MediaFolder.Hash(media.PathOf("p.jpg")), MediaFolder.Hash(media.PathOf("q.jpg")));

        using var pixels = new MemoryStream();
        await media.Ffmpeg.Run(new(["-v", "error", "-i", media.PathOf("p.jpg"), "-pix_fmt", "rgb24", "-f", "rawvideo", "pipe:1"]) { Output = (s, ct) => s.CopyToAsync(pixels, ct) }, default);
        Assert.All(pixels.ToArray()[..300], sample => Assert.InRange(sample, 250, 255));
    }
}
