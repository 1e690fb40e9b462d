using OmaVideo.Http.SystemStatus;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Functions.Api;

/// <summary>What this host needs on its machine: FFmpeg. That it has stores was checked when it started.</summary>
public sealed class HostSelfCheck(FfmpegPrograms programs) : ISelfCheck
{
    public Task<IReadOnlyList<SelfCheck>> Run(CancellationToken ct) => Task.FromResult<IReadOnlyList<SelfCheck>>(
    [
        new("ffmpeg", programs.AreThere, Needed: true, programs.AreThere ? "ffmpeg and ffprobe are there" : "ffmpeg or ffprobe is missing"),
    ]);
}
