using System.Globalization;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Cuts;

/// <summary>How cuts are encoded. All of them alike: only then do they join into one stream.</summary>
internal static class Encoding
{
    /// <summary>Changes whenever anything here does.</summary>
    public const string Version = "x264/1";

    /// <summary>What FFmpeg is told about the frames it is given.</summary>
    public static IReadOnlyList<string> Input(FrameSize size) =>
    [
        "-f", "rawvideo", "-pix_fmt", "yuv420p", "-video_size", Text($"{size.Width}x{size.Height}"), "-framerate", Text($"{Timeline.FramesPerSecond}"),
        "-i", "pipe:0",
    ];

    public static IReadOnlyList<string> Output { get; } =
    [
        // superfast with macroblock tree: two thirds of veryfast's time at the same SSIM, for 7 % more bytes.
        "-c:v", "libx264", "-preset", "superfast", "-crf", "20", "-profile:v", "high", "-pix_fmt", "yuv420p",

        // Closed groups of pictures, so that a cut needs nothing of its neighbours; ten seconds is longer than most cuts.
        "-x264-params", "mbtree=1:rc-lookahead=10:open-gop=0:keyint=300:scenecut=0",

        // Slices depend on the number of threads. A fixed one gives the same bytes on every machine.
        "-threads", "4",

        // Said outright: players guess wrongly for what is not said.
        "-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", "-color_range", "tv",
        "-f", "mpegts",
    ];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
