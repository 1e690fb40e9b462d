using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Media.Tests.Ffmpeg;

public sealed class FfmpegBundleTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-").FullName;

    [Fact]
    public async Task What_a_package_brings_can_be_run_and_is_copied_once()
    {
        var package = Directory.CreateDirectory(Path.Combine(folder, "package")).FullName;
        Assert.False(FfmpegBundle.IsIn(package));
        foreach (var name in new[] { "ffmpeg", "ffprobe" })
            await File.WriteAllTextAsync(Path.Combine(package, name), "#!/bin/sh\necho here\n");

        var unpacked = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => FfmpegBundle.Unpack(package, Path.Combine(folder, "programs")))));

        Assert.True(FfmpegBundle.IsIn(package));
        var programs = Assert.Single(unpacked.Distinct());
        Assert.True(programs.AreThere);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(programs.Ffmpeg).HasFlag(UnixFileMode.UserExecute));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(folder, "programs"), "*", SearchOption.AllDirectories).Length);

        await File.AppendAllTextAsync(Path.Combine(package, "ffmpeg"), "# another version\n");
        Assert.NotEqual(programs, FfmpegBundle.Unpack(package, Path.Combine(folder, "programs")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
