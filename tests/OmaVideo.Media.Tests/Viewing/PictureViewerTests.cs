using OmaVideo.Core.Workflow;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Tests.Ffmpeg;
using OmaVideo.Media.Viewing;

namespace OmaVideo.Media.Tests.Viewing;

public sealed class PictureViewerTests : IDisposable
{
    private readonly MediaFolder media = new();

    [Fact]
    public async Task A_picture_that_ends_too_early_is_damaged()
    {
        var picture = await media.Picture("a.png");
        await File.WriteAllBytesAsync(media.PathOf("a.png"), (await File.ReadAllBytesAsync(media.PathOf("a.png")))[..60]);

        var e = await Assert.ThrowsAsync<StepException>(() => new PictureViewer(media.Ffmpeg, media).Look([picture], default));
        Assert.Equal((StepFailure.Invalid, "A scene's picture is damaged."), (e.Kind, e.Message));
    }

    [Fact]
    public async Task A_picture_is_not_blamed_for_a_program_that_was_killed_over_it()
    {
        var killed = new FfmpegRunner(new(FakeProgram.Write(media.Folder, "kill -9 $$"), "/nowhere"));

        var e = await Assert.ThrowsAsync<StepException>(async () => await new PictureViewer(killed, media).Look([await media.Picture("a.png")], default));
        Assert.Equal(StepFailure.Transient, e.Kind);
    }

    public void Dispose() => media.Dispose();
}
