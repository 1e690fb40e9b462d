using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Providers;

/// <summary>Pictures and clips that fake providers hand out.</summary>
internal static class Props
{
    /// <param name="source">One of FFmpeg's, e.g. <c>smptebars</c>.</param>
    public static Task<byte[]> Picture(string source) => Made("png", "-f", "lavfi", "-i", $"{source}=s=1536x1024", "-frames:v", "1");

    /// <summary>A second, 480 pixels high.</summary>
    public static Task<byte[]> Clip() => Made("mp4", "-f", "lavfi", "-i", "testsrc2=s=854x480:r=30:d=1", "-pix_fmt", "yuv420p");

    private static async Task<byte[]> Made(string extension, params string[] arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.{extension}");
        try
        {
            var made = await Tool.Run("ffmpeg", ["-nostdin", "-v", "error", .. arguments, file]);
            return made.ExitCode == 0 ? await File.ReadAllBytesAsync(file) : throw new InvalidOperationException(made.Said);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
