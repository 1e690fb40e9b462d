using OmaVideo.Core.Exports;

namespace OmaVideo.Media.Exports;

/// <summary>How the containers are written, as FFmpeg's arguments for its output: with the master's title and disclosure, the index before the media.</summary>
internal static class ExportContainer
{
    /// <summary>Tags that tell of the MP4 a WebM came from, not of the WebM.</summary>
    private static readonly string[] WithoutMp4 =
    [
        "-metadata", "major_brand=", "-metadata", "minor_version=", "-metadata", "compatible_brands=",
        "-metadata:s", "handler_name=", "-metadata:s", "vendor_id=",
    ];

    public static IReadOnlyList<string> For(RenditionFormat format) => format switch
    {
        RenditionFormat.WebM => ["-map_metadata", "0", .. WithoutMp4, "-cues_to_front", "1", "-f", "webm"],
        RenditionFormat.Mov => ["-map_metadata", "0", "-movflags", "+faststart", "-f", "mov"],
        _ => ["-map_metadata", "0", "-movflags", "+faststart", "-video_track_timescale", "30000", "-f", "mp4"],
    };
}
