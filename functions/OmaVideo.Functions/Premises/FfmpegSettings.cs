using Microsoft.Extensions.Configuration;
using OmaVideo.Http;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Functions.Premises;

/// <summary>Where FFmpeg is; e.g. <c>Ffmpeg__Folder=ffmpeg</c> where the deployment package brings it.</summary>
public sealed record FfmpegSettings
{
    /// <summary>With ffmpeg and ffprobe in it, relative to this program's own; null to look on the search path.</summary>
    public string? Folder { get; init; }

    /// <summary>The programs, ready to be run.</summary>
    public FfmpegPrograms Ready() => Folder is null
        ? FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH"))
        : FfmpegBundle.Unpack(Path.Combine(AppContext.BaseDirectory, Folder), Path.Combine(Path.GetTempPath(), "omavideo", "programs"));

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static FfmpegSettings From(IConfiguration configuration) => Settings.Read<FfmpegSettings>(configuration, "Ffmpeg", ffmpeg =>
    [
        new(nameof(Folder), ffmpeg.Folder is null || FfmpegBundle.IsIn(Path.Combine(AppContext.BaseDirectory, ffmpeg.Folder)), "a folder with ffmpeg and ffprobe in it"),
    ]);
}
