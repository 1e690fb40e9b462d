using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;
using OmaVideo.Media.Joining;
using OmaVideo.Media.Probe;

namespace OmaVideo.Media.Inspecting;

/// <summary>What is wrong with a file by its own account.</summary>
internal static class StreamFaults
{
    /// <summary>Seconds; less than a sample of the sound is no difference.</summary>
    private const double Tolerance = 0.00002;

    public static IEnumerable<string> Of(Probed probed, IReadOnlyList<string> boxes, InspectionOrder order) =>
    [
        .. Streams(probed, order),
        .. Length(probed, order),
        .. Container(probed, boxes, order),
    ];

    private static IEnumerable<string> Streams(Probed probed, InspectionOrder order)
    {
        if (probed.Video.Count() != 1 || probed.Sound.Count() != 1)
            yield return $"wanted one picture and one sound stream, found {probed.Video.Count()} and {probed.Sound.Count()}";

        // Chapters' titles are a stream of their own, which FFmpeg has no name for.
        var others = probed.Streams.Where(s => s.Kind is not ("video" or "audio") && !(order.Chapters > 0 && s.Codec == "bin_data")).ToList();
        if (others.Count > 0)
            yield return $"wanted no other streams, found {string.Join(", ", others.Select(s => s.Kind))}";

        foreach (var video in probed.Video)
        {
            if ((video.Codec, video.PixelFormat) != ("h264", "yuv420p"))
                yield return $"wanted H.264 in yuv420p, found {video.Codec} in {video.PixelFormat}";
            if ((video.Width, video.Height) != (order.Size.Width, order.Size.Height))
                yield return $"wanted {order.Size.Width}x{order.Size.Height} pixels, found {video.Width}x{video.Height}";
            if (video.FrameRate != $"{Timeline.FramesPerSecond}/1")
                yield return $"wanted {Timeline.FramesPerSecond} frames a second, found {video.FrameRate}";
            if (video.ColourSpace != "bt709")
                yield return $"wanted colours marked as bt709, found {(video.ColourSpace.Length == 0 ? "no mark" : video.ColourSpace)}";
        }

        foreach (var sound in probed.Sound)
        {
            if ((sound.Codec, sound.SampleRate, sound.Channels) != ("aac", 48_000, 2))
                yield return $"wanted AAC at 48000 Hz with 2 channels, found {sound.Codec} at {sound.SampleRate} Hz with {sound.Channels}";
        }
    }

    private static IEnumerable<string> Length(Probed probed, InspectionOrder order)
    {
        var wanted = Timeline.Seconds(order.Frames);
        foreach (var stream in probed.Video.Concat(probed.Sound).Where(s => Math.Abs(s.Seconds - wanted) > Tolerance))
            yield return FormattableString.Invariant($"wanted {wanted:0.000} s of {(stream.Kind == "video" ? "picture" : "sound")}, found {stream.Seconds:0.000} s");
        foreach (var video in probed.Video.Where(v => v.Packets != order.Frames))
            yield return $"wanted {order.Frames} frames, found {video.Packets}";
    }

    private static IEnumerable<string> Container(Probed probed, IReadOnlyList<string> boxes, InspectionOrder order)
    {
        if (!BoxOrder.StartsFast(boxes))
            yield return $"wanted the index before the media, found {string.Join(", ", boxes)}";
        if (probed.Chapters.Count != order.Chapters)
            yield return $"wanted {order.Chapters} chapters, found {probed.Chapters.Count}";
        var comment = probed.Tags.GetValueOrDefault("comment", "");
        if (!comment.Contains(Disclosure.SourceType, StringComparison.Ordinal) && !comment.Contains(Disclosure.CompositeSourceType, StringComparison.Ordinal))
            yield return "wanted the note that the video was made with AI, found none";
    }
}
