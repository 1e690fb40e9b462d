using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Assets;

/// <summary>Copies the sound of a file and neither its cover nor what was written about it.</summary>
internal sealed class SoundCleaner(IFfmpeg ffmpeg)
{
    /// <summary>Decodes its first second, so that what cannot be heard is refused at the door.</summary>
    public Task Listen(string file, string demuxer, CancellationToken ct) => ffmpeg.Run(
        new FfmpegCommand(["-v", "error", "-xerror", .. FilmCleaner.Guard, "-f", demuxer, "-t", "1", "-i", file, "-map", "0:a:0", "-f", "null", "-"]), ct);

    public Task Clean(string file, string demuxer, string copy, CancellationToken ct) => ffmpeg.Run(
        new FfmpegCommand(
        [
            "-v", "error", .. FilmCleaner.Guard, "-f", demuxer, "-i", file, "-map", "0:a:0", "-map_metadata", "-1", "-map_chapters", "-1",
            "-c", "copy", "-fflags", "+bitexact", .. Muxer(copy), copy,
        ])
        {
            Deadline = TimeSpan.FromMinutes(2),
        },
        ct);

    private static string[] Muxer(string copy) => Path.GetExtension(copy) switch
    {
        ".mp3" => ["-id3v2_version", "0", "-f", "mp3"],
        ".wav" => ["-f", "wav"],
        _ => ["-movflags", "+faststart", "-f", "ipod"],
    };
}
