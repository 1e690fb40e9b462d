using System.Globalization;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Cuts;

/// <summary>How cuts are encoded. All those of one video alike: only then do they join into one stream.</summary>
internal static class Encoding
{
    /// <summary>Changes whenever anything here does.</summary>
    public const string Version = "x264/6";

    /// <summary>
    /// Groups of pictures are closed, so that a cut needs nothing of its neighbours. Each cut begins with a key frame, which
    /// is where players go when somebody scrubs; ten seconds is longer than most cuts, so hardly another is paid for. What lies
    /// ahead is looked at as far as is said, and not as far as has come in by then: the same frames are always the same bytes.
    /// </summary>
    private const string Groups = "open-gop=0:keyint=300:scenecut=0:sync-lookahead=0";

    /// <summary>What FFmpeg is told about the frames it is given.</summary>
    public static IReadOnlyList<string> Input(FrameSize size) =>
    [
        "-f", "rawvideo", "-pix_fmt", "yuv420p", "-video_size", Text($"{size.Width}x{size.Height}"), "-framerate", Text($"{Timeline.FramesPerSecond}"),
        "-i", "pipe:0",
    ];

    public static IReadOnlyList<string> Output(Preset preset) =>
    [
        "-c:v", "libx264", .. Effort(preset), "-profile:v", "high", "-pix_fmt", "yuv420p",

        // As many everywhere, so that the bytes are the same on every machine.
        "-threads", "2",

        // Said outright: players guess wrongly for what is not said.
        "-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", "-color_range", "tv",
    ];

    /// <summary>
    /// Constant quality throughout: stills cost few bits and lively pictures get what they need; nobody streams these at a
    /// fixed rate. The presets differ in that quality and in how hard the encoder looks for cheaper ways to it.
    /// </summary>
    private static string[] Effort(Preset preset) => preset switch
    {
        // A first look is thrown away: its bytes do not matter, the time does.
        Preset.Draft => ["-preset", "ultrafast", "-crf", "23", "-x264-params", Groups],

        // What is kept may take three times as long: finer quality, and longer looks back and ahead for it.
        Preset.High => ["-preset", "medium", "-crf", "17", "-x264-params", Groups],

        // superfast, but with the macroblock tree that lets what stays in sight be coded well once; without 4x4 blocks, and with
        // five B-frames at regular places, which smooth motion makes the right ones. Looking ahead eight frames is a quarter of
        // all work; what grain loses by it and by the B-frames, a tree of less weight gives back. Half of veryfast's time at its SSIM.
        _ => ["-preset", "superfast", "-crf", "20", "-x264-params", $"mbtree=1:qcomp=0.73:rc-lookahead=8:partitions=i8x8:bframes=5:b-adapt=0:{Groups}"],
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
