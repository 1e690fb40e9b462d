using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Ffmpeg;

/// <summary>
/// What kind of picture a file is, by its first bytes. FFmpeg is told, never left to find out: a file that only
/// claims to be a picture could be a playlist that opens others.
/// </summary>
internal static class PictureFormat
{
    /// <param name="what">The picture, as a sentence begins with it.</param>
    /// <returns>The name of FFmpeg's demuxer.</returns>
    /// <exception cref="StepException">Invalid: it is none.</exception>
    public static string Of(string path, string what = "A scene's picture")
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[12];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start[..read] switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "png_pipe",
            [0xFF, 0xD8, 0xFF, ..] => "jpeg_pipe",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P'] => "webp_pipe",
            _ => throw new StepException(StepFailure.Invalid, $"{what} is neither PNG nor JPEG nor WebP."),
        };
    }
}
