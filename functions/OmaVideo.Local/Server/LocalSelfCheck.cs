using OmaVideo.Http.SystemStatus;
using OmaVideo.Local.Stores;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Local.Server;

/// <summary>What the embedded host needs: FFmpeg, and a data folder it can write to.</summary>
public sealed class LocalSelfCheck(FfmpegPrograms programs, DataFolder data) : ISelfCheck
{
    public Task<IReadOnlyList<SelfCheck>> Run(CancellationToken ct) => Task.FromResult<IReadOnlyList<SelfCheck>>(
    [
        new("ffmpeg", programs.AreThere, Needed: true, programs.AreThere ? "ffmpeg and ffprobe are there" : "ffmpeg or ffprobe is missing"),
        Writable(),
    ]);

    private SelfCheck Writable()
    {
        try
        {
            ScratchFolders.Delete(ScratchFolders.New(data));
            return new("data folder", true, true, "can be written to");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new("data folder", false, true, "cannot be written to");
        }
    }
}
