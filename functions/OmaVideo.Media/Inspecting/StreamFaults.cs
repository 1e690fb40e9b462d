using OmaVideo.Core.Rendering;
using OmaVideo.Media.Joining;
using OmaVideo.Media.Probe;

namespace OmaVideo.Media.Inspecting;

/// <summary>What is wrong with a file by its own account.</summary>
internal static class StreamFaults
{
    private const double Tolerance = 0.2;

    public static IEnumerable<string> Of(Probed probed, IReadOnlyList<string> boxes, InspectionOrder order) =>
    [
        .. Streams(probed, order),
        .. Length(probed, order),
        .. Container(probed, boxes),
    ];

    private static IEnumerable<string> Streams(Probed probed, InspectionOrder order)
    {
        if (probed.Video.Count() != 1 || probed.Sound.Count() != 1)
            yield return $"wanted one picture and one sound stream, found {probed.Video.Count()} and {probed.Sound.Count()}";
        if (probed.Streams.Count > probed.Video.Count() + probed.Sound.Count())
            yield return $"wanted no other streams, found {string.Join(", ", probed.Streams.Select(s => s.Kind).Where(k => k is not ("video" or "audio")))}";

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
            yield return FormattableString.Invariant($"wanted {wanted:0.00} s of {(stream.Kind == "video" ? "picture" : "sound")}, found {stream.Seconds:0.00} s");
        foreach (var video in probed.Video.Where(v => v.Packets != order.Frames))
            yield return $"wanted {order.Frames} frames, found {video.Packets}";
    }

    private static IEnumerable<string> Container(Probed probed, IReadOnlyList<string> boxes)
    {
        if (!BoxOrder.StartsFast(boxes))
            yield return $"wanted the index before the media, found {string.Join(", ", boxes)}";
        if (!probed.Tags.GetValueOrDefault("comment", "").Contains(Disclosure.SourceType, StringComparison.Ordinal))
            yield return "wanted the note that the video was made with AI, found none";
    }
}
