using OmaVideo.Media.Checks;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Tests.Ffmpeg;

namespace OmaVideo.Media.Tests.Checks;

public sealed class MediaChecksTests : IDisposable
{
    private readonly MediaFolder media = new();

    public void Dispose() => media.Dispose();

    [Fact]
    public async Task This_machine_has_all_that_is_needed() =>
        Assert.DoesNotContain(await new MediaChecks(media.Ffmpeg).Run(default), check => check.Needed && !check.Present);

    [Fact]
    public async Task What_a_build_lacks_is_named_with_what_it_is_for()
    {
        var lean = new FfmpegRunner(new(FakeProgram.Write(media.Folder, "echo ' V....D libx264  H.264'; echo ' ..C scale  V->V  Scale'"), ""));
        var checks = await new MediaChecks(lean).Run(default);
        Assert.Equal(["libx264", "scale"], checks.Where(c => c.Present).Select(c => c.Name));
        Assert.Contains(checks, c => c is { Name: "librsvg", Present: false, Needed: true } && c.NeededFor.Contains("captions", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_that_is_looked_for_is_found_in_a_full_build() =>
        Assert.DoesNotContain(await new MediaChecks(media.Ffmpeg).Run(default), check => !check.Present);

    [Theory]
    [InlineData("librsvg png mjpeg scale crop format noise color overlay alphaextract", true)]
    [InlineData("flite atempo aresample highpass bass treble equalizer deesser acompressor aac", true)]
    [InlineData("libx264 h264 blackdetect freezedetect silencedetect ebur128", true)]
    [InlineData("webp setsar asetpts libvpx-vp9 libopus", false)]
    public async Task All_that_is_used_is_looked_for(string names, bool needed)
    {
        var checks = await new MediaChecks(media.Ffmpeg).Run(default);
        Assert.All(names.Split(' '), name => Assert.Contains(checks, check => check.Name == name && check.Needed == needed));
    }

    [Fact]
    public async Task Without_FFmpeg_nothing_is_present() =>
        Assert.All(await new MediaChecks(new FfmpegRunner(new("/nowhere/ffmpeg", "/nowhere/ffprobe"))).Run(default), check => Assert.False(check.Present));
}
