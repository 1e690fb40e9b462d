namespace OmaVideo.Media.Ffmpeg;

/// <summary>
/// FFmpeg as a deployment package brings it. There it may not be run: a zip forgets who may, and the platform mounts it
/// read-only. So it is copied to the machine's own disk, once for each version of the package.
/// </summary>
public static class FfmpegBundle
{
    private static readonly string[] Names = ["ffmpeg", "ffprobe"];

    /// <summary>Whether both programs are there.</summary>
    public static bool IsIn(string folder) => Names.All(name => File.Exists(Path.Combine(folder, name)));

    /// <param name="folder">Where the package has the programs.</param>
    /// <param name="programs">Where they may lie to be run.</param>
    public static FfmpegPrograms Unpack(string folder, string programs)
    {
        var (ffmpeg, ffprobe) = (Unpack(folder, Names[0], programs), Unpack(folder, Names[1], programs));
        return new(ffmpeg, ffprobe);
    }

    private static string Unpack(string folder, string name, string programs)
    {
        var packed = new FileInfo(Path.Combine(folder, name));
        var place = Directory.CreateDirectory(Path.Combine(programs, $"{packed.Length}-{packed.LastWriteTimeUtc.Ticks}")).FullName;
        var ready = Path.Combine(place, name);
        if (File.Exists(ready))
            return ready;

        // Several processes may start at once: each copies for itself, and a name is given to what is whole.
        var draft = $"{ready}.{Guid.NewGuid():N}";
        packed.CopyTo(draft);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.Move(draft, ready, overwrite: true);
        return ready;
    }
}
