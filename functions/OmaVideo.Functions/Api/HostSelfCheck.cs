using OmaVideo.Http.SystemStatus;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Functions.Api;

/// <summary>What this host needs on its machine: FFmpeg. That it has stores was checked when it started.</summary>
public sealed class HostSelfCheck(FfmpegPrograms programs) : ISelfCheck
{
    public string Name => "ffmpeg";

    public bool Needed => true;

    public Task<Finding> Run(CancellationToken ct) =>
        Task.FromResult(new Finding(programs.AreThere, programs.AreThere ? "ffmpeg and ffprobe are there" : "ffmpeg or ffprobe is missing"));
}
