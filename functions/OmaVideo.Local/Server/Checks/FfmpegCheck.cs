using OmaVideo.Http.SystemStatus;
using OmaVideo.Media.Checks;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Local.Server.Checks;

/// <summary>Whether FFmpeg is there, and which of its parts are not.</summary>
public sealed class FfmpegCheck(FfmpegPrograms programs, FfmpegRunner ffmpeg) : ISelfCheck
{
    // A program does not change while it is in use, so it is asked once.
    private readonly Lazy<Task<Finding>> found = new(() => Ask(new MediaChecks(ffmpeg)));

    public string Name => "ffmpeg";

    public bool Needed => true;

    public Task<Finding> Run(CancellationToken ct) => programs.AreThere ? found.Value : Task.FromResult(new Finding(false, "ffmpeg or ffprobe is missing"));

    private static async Task<Finding> Ask(MediaChecks checks)
    {
        var (version, parts) = (await checks.Version(CancellationToken.None), await checks.Run(CancellationToken.None));
        var missing = parts.Where(part => !part.Present).ToList();
        return new(
            missing.All(part => !part.Needed),
            missing.Count == 0 ? $"{version} with all its parts" : $"{version} without {string.Join(", ", missing.Select(part => $"{part.Name} ({part.NeededFor})"))}",
            [.. parts.Select(part => new FindingPart(part.Name, part.Present, part.Needed, part.NeededFor))]);
    }
}
