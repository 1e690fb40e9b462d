using System.Diagnostics;
using System.Text.Json;

namespace OmaVideo.Local.Tests.Making;

/// <summary>What can be measured of a finished file.</summary>
internal static class Film
{
    /// <summary>A hash of every decoded frame and of the decoded sound.</summary>
    public static async Task<string> Hash(string path) =>
        await Ask("ffmpeg", "-v", "error", "-i", path, "-map", "0:v", "-map", "0:a", "-f", "md5", "-");

    /// <summary>A short one, 480 pixels high.</summary>
    public static Task Make(string path) => Ask(
        "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=854x480:r=30:d=0.5", "-f", "lavfi", "-i", "sine=d=0.5:r=48000", "-ac", "2", "-c:v", "libx264", "-pix_fmt", "yuv420p", path);

    public static Task Picture(string path) => Ask("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=1536x1024:d=1", "-frames:v", "1", path);

    public static async Task<JsonElement> Probe(string path) => JsonDocument.Parse(
        await Ask("ffprobe", "-v", "error", "-show_streams", "-show_format", "-of", "json", path)).RootElement;

    public static async Task<string> Ask(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complaint) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal("", await complaint);
        return await said;
    }
}
