namespace OmaVideo.Media.Probe;

/// <summary>What a media file holds, by its own account.</summary>
/// <param name="Seconds">Of the longest stream.</param>
/// <param name="Tags">Of the whole file.</param>
/// <param name="Chapters">Their titles.</param>
public sealed record Probed(double Seconds, IReadOnlyList<Track> Streams, IReadOnlyDictionary<string, string> Tags, IReadOnlyList<string> Chapters)
{
    public IEnumerable<Track> Video => Streams.Where(s => s.Kind == "video");

    public IEnumerable<Track> Sound => Streams.Where(s => s.Kind == "audio");
}

/// <param name="Kind">video, audio, subtitle or data.</param>
/// <param name="Codec">FFmpeg's name of it, e.g. <c>h264</c>.</param>
/// <param name="Width">Pixels, as it is shown.</param>
/// <param name="PixelFormat">e.g. <c>yuv420p</c>; empty in sound, as are the video's other properties.</param>
/// <param name="FrameRate">As a fraction, e.g. <c>30/1</c>.</param>
/// <param name="Packets">Coded pictures in a video stream; 0 where they were not counted.</param>
public sealed record Track(
    string Kind,
    string Codec,
    int Width,
    int Height,
    string PixelFormat,
    string FrameRate,
    string ColourSpace,
    int SampleRate,
    int Channels,
    double Seconds,
    int Packets,
    IReadOnlyDictionary<string, string> Tags);
