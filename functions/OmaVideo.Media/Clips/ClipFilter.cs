using System.Globalization;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Clips;

/// <summary>What FFmpeg does to footage, so that it becomes frames of the video: BT.709, limited range, 8 bits, square pixels, opaque.</summary>
internal static class ClipFilter
{
    /// <summary>Changes whenever anything here does.</summary>
    public const string Version = "clips/2";

    /// <summary>As the scaler of stills.</summary>
    private const string Finely = "flags=lanczos+accurate_rnd+full_chroma_inp+full_chroma_int";

    /// <summary>A take's frames, each covering all of <paramref name="size"/>.</summary>
    /// <param name="start">The frame of the whole file that the clip begins with.</param>
    public static string Of(Footage footage, Take take, int start, FrameSize size) => string.Join(',',
    [
        .. Whole(footage),

        // On one grid for the whole file, so that a cut begins with the very frame the one before it did not show.
        Text($"fps={Timeline.FramesPerSecond}:start_time={Timeline.Seconds(start + take.First):0.000000}:eof_action=pass"),
        $"trim=end_frame={take.Own}",
        .. Opaque(footage),
        .. Colours(footage, Cover(size)),
        $"crop={size.Width}:{size.Height}", "setsar=1", "format=yuv420p",
        .. take.End == ClipEnd.Loop && take.Frames > take.Own ? [$"loop=loop=-1:size={take.Own}"] : Array.Empty<string>(),

        // Also where the file turns out to be shorter than it claims.
        "tpad=stop=-1:stop_mode=clone", "setpts=N",
    ]);

    /// <summary>The picture that stands for a clip: of three seconds, the one most like the others, which fades and flashes are not.</summary>
    public static string Picture(Footage footage, int start) => string.Join(',',
    [
        .. Whole(footage),
        Text($"fps=5:start_time={Timeline.Seconds(start):0.000000}:eof_action=pass"), "trim=end_frame=15",
        .. Opaque(footage),
        .. Colours(footage, "w='2*ceil(ih*dar/2)':h='2*ceil(ih/2)'"),
        "setsar=1", "thumbnail=15", "format=rgb24",
    ]);

    private static IEnumerable<string> Whole(Footage footage) => footage.IsInterlaced ? ["yadif=deint=interlaced"] : [];

    /// <summary>What can be seen through is seen before black, as in every player.</summary>
    private static IEnumerable<string> Opaque(Footage footage) => footage.HasAlpha ? ["premultiply=inplace=1"] : [];

    private static string Cover(FrameSize size) => Text($"w='2*ceil(max({size.Width},{size.Height}*dar)/2)':h='2*ceil(max({size.Height},{size.Width}/dar)/2)'");

    private static IEnumerable<string> Colours(Footage footage, string scale) => footage.IsHdr
        ? [
            $"scale={scale}:{Finely}",

            // Light as it was, with paper white at 203 candela (ITU-R BT.2408, 2.2). Up to six tenths of that stays what it is; what is brighter shares the rest.
            $"zscale=tin={footage.Transfer}:min=bt2020nc:pin=bt2020:t=linear:npl=203", "format=gbrpf32le", "zscale=p=bt709",
            "tonemap=mobius:param=0.6:desat=0", "zscale=t=bt709:m=bt709:r=tv:c=left", "format=yuv420p",
        ]
        : [$"scale={scale}:{Finely}:in_color_matrix={Matrix(footage)}:out_color_matrix=bt709:out_range=tv:out_h_chr_pos=0:out_v_chr_pos=128"];

    /// <summary>What does not say how its colours were made is taken as players take it: by its size.</summary>
    private static string Matrix(Footage footage) => footage.HasMatrix ? "auto" : Math.Min(footage.Width, footage.Height) >= 720 ? "bt709" : "bt601";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
