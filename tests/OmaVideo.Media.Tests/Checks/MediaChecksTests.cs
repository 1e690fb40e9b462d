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
    public async Task Without_FFmpeg_nothing_is_present() =>
        Assert.All(await new MediaChecks(new FfmpegRunner(new("/nowhere/ffmpeg", "/nowhere/ffprobe"))).Run(default), check => Assert.False(check.Present));
}
