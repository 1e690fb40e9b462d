using OmaVideo.Http.SystemStatus;
using OmaVideo.Local.Stores;
using OmaVideo.Media.Checks;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Local.Server;

/// <summary>What the embedded host needs: FFmpeg with all its parts, and a data folder it can write to.</summary>
public sealed class LocalSelfCheck(FfmpegPrograms programs, FfmpegRunner ffmpeg, ScratchFolders scratch) : ISelfCheck
{
    // A program does not change while it is in use, so its parts are asked for once.
    private readonly Lazy<Task<IReadOnlyList<MediaCheck>>> parts = new(() => new MediaChecks(ffmpeg).Run(CancellationToken.None));

    public async Task<IReadOnlyList<SelfCheck>> Run(CancellationToken ct) =>
    [
        new("ffmpeg", programs.AreThere, Needed: true, programs.AreThere ? "ffmpeg and ffprobe are there" : "ffmpeg or ffprobe is missing"),
        .. (await parts.Value).Select(part => new SelfCheck(part.Name, part.Present, part.Needed, part.NeededFor)),
        Writable(),
    ];

    private SelfCheck Writable()
    {
        try
        {
            ScratchFolders.Delete(scratch.New());
            return new("data folder", true, true, "can be written to");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new("data folder", false, true, "cannot be written to");
        }
    }
}
