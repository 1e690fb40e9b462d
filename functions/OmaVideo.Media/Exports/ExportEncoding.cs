using System.Globalization;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Exports;

/// <summary>How renditions are encoded, as FFmpeg's arguments for its output.</summary>
internal static class ExportEncoding
{
    /// <summary>Changes whenever anything here does.</summary>
    public const string Version = "x264/1+vp9/1";

    private static readonly string[] CopySound = ["-c:a", "copy"];

    private static readonly string[] H264 =
    [
        // As the cuts: of the small pictures too, superfast with macroblock tree gives what veryfast does for a fifth less time.
        "-c:v", "libx264", "-preset", "superfast", "-crf", "20", "-profile:v", "high", "-pix_fmt", "yuv420p",

        // Where the picture changes there is a key frame anyway; whoever scrubs wants one every five seconds at the latest.
        "-x264-params", "mbtree=1:rc-lookahead=10:open-gop=0:keyint=150:scenecut=40",
    ];

    private static readonly string[] Vp9 =
    [
        // Real time at its fastest: the deadline "good" takes five times as long.
        "-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-row-mt", "1", "-tile-columns", "2", "-pix_fmt", "yuv420p",

        // One quality throughout, without a limit to the bit rate, which would be spent on still pictures too.
        "-crf", "32", "-b:v", "0", "-g", "150",
    ];

    private static readonly string[] Opus =
    [
        // Opus begins 6.5 ms early, to settle. WebM knows no time before the first, and the picture would be moved instead.
        "-af", "asetpts=PTS+0.0065/TB", "-c:a", "libopus", "-b:a", "128k",
    ];

    private static readonly string[] Always =
    [
        // Both encoders divide their work by the number of threads. A fixed one gives the same bytes on every machine.
        "-threads:v", "4",

        // Said outright: players guess wrongly for what is not said.
        "-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", "-color_range", "tv",
        "-flags:v", "+bitexact", "-flags:a", "+bitexact",
    ];

    /// <param name="master">The size of the master's picture.</param>
    public static IReadOnlyList<string> For(Rendition rendition, FrameSize master) => rendition.Format switch
    {
        RenditionFormat.Mov => ["-c", "copy"],
        RenditionFormat.WebM => [.. Scale(rendition.SizeOf(master), master), .. Vp9, .. Opus, .. Always],
        _ => [.. Scale(rendition.SizeOf(master), master), .. H264, .. CopySound, .. Always],
    };

    /// <summary>
    /// Rounded sides would make the pixels a thousandth wider than high, which some players act upon: they are declared square.
    /// Rounding within the scaler is done alike on every machine.
    /// </summary>
    private static string[] Scale(FrameSize size, FrameSize master) => size == master
        ? []
        : ["-vf", string.Create(CultureInfo.InvariantCulture, $"scale={size.Width}:{size.Height}:flags=lanczos+accurate_rnd+bitexact,setsar=1")];
}
