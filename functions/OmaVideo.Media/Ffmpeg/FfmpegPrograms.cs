namespace OmaVideo.Media.Ffmpeg;

/// <summary>Where FFmpeg's two programs lie on this machine.</summary>
public sealed record FfmpegPrograms(string Ffmpeg, string Ffprobe)
{
    /// <summary>
    /// Finds the programs once, with the host's own environment; they are run without one, so their full paths are needed.
    /// A program that is not found keeps its bare name, and the first run says that it is missing.
    /// </summary>
    public static FfmpegPrograms Find(string? searchPath) => new(Find("ffmpeg", searchPath), Find("ffprobe", searchPath));

    public bool AreThere => File.Exists(Ffmpeg) && File.Exists(Ffprobe);

    private static string Find(string name, string? searchPath) => (searchPath ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
        .FirstOrDefault(File.Exists) ?? name;
}
