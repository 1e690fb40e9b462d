using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Assets;

/// <summary>Copies the streams of a film and nothing that was written about it. How it is turned stays with its pictures.</summary>
internal sealed class FilmCleaner(IFfmpeg ffmpeg)
{
    public static readonly IReadOnlyList<string> VideoCodecs = ["h264", "hevc", "av1", "vp8", "vp9", "mpeg4", "prores", "mjpeg"];

    private static readonly IReadOnlyList<string> SoundCodecs = ["aac", "mp3", "opus", "vorbis", "alac", "ac3", "eac3", "flac", "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be", "pcm_s32le", "pcm_f32le", "pcm_u8"];

    /// <summary>What decoders are called where it is not as their codec.</summary>
    private static readonly IReadOnlyList<string> Decoders = ["libdav1d", "libaom-av1", "mp3float", "libopus", "libvorbis"];

    /// <summary>No other decoder is opened, whatever a file claims to need.</summary>
    public static IReadOnlyList<string> Guard { get; } = ["-codec_whitelist", string.Join(',', VideoCodecs.Concat(SoundCodecs).Concat(Decoders))];

    /// <summary>Decodes its first picture, so that what cannot be shown is refused at the door.</summary>
    public Task Look(string file, string demuxer, CancellationToken ct) => ffmpeg.Run(
        new FfmpegCommand(["-v", "error", "-xerror", .. Guard, "-f", demuxer, "-i", file, "-map", "0:V:0", "-frames:v", "1", "-f", "null", "-"]), ct);

    public Task Clean(string file, string demuxer, string copy, CancellationToken ct) => ffmpeg.Run(
        new FfmpegCommand(
        [
            "-v", "error", .. Guard, "-f", demuxer, "-i", file, "-map", "0:V:0", "-map", "0:a:0?", "-map_metadata", "-1", "-map_chapters", "-1",
            "-c", "copy", "-fflags", "+bitexact", .. Muxer(copy), copy,
        ])
        {
            Deadline = TimeSpan.FromMinutes(2),
        },
        ct);

    /// <summary>Makes a film of a GIF's pictures, at its own pace up to thirty a second.</summary>
    public Task Animate(string gif, double seconds, string copy, CancellationToken ct) => ffmpeg.Run(
        new FfmpegCommand(
        [
            "-v", "error", "-f", "gif", "-i", gif, "-map", "0:v:0", "-map_metadata", "-1",
            "-vf", "fps=30,premultiply=inplace=1,scale=w=2*ceil(iw/2):h=2*ceil(ih/2):flags=lanczos+accurate_rnd+full_chroma_int:out_color_matrix=bt709:out_range=tv,format=yuv420p",
            "-c:v", "libx264", "-preset", "veryfast", "-crf", "16", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv",
            "-fflags", "+bitexact", "-flags:v", "+bitexact", .. Muxer(copy), copy,
        ])
        {
            Deadline = FfmpegCommand.DeadlineFor(seconds),
        },
        ct);

    private static string[] Muxer(string copy) => Path.GetExtension(copy) switch
    {
        ".webm" => ["-f", "webm"],
        ".mov" => ["-movflags", "+faststart", "-f", "mov"],
        _ => ["-movflags", "+faststart", "-f", "mp4"],
    };
}
