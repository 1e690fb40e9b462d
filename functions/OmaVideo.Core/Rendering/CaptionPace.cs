namespace OmaVideo.Core.Rendering;

/// <summary>Leaves captions long enough to be read, where there is room.</summary>
public static class CaptionPace
{
    /// <summary>Columns a second that viewers read with ease: so many Latin letters, half as many Chinese characters.</summary>
    public const double ColumnsPerSecond = 20;

    /// <summary>Seconds; what is gone sooner is only a flicker.</summary>
    public const double Shortest = 0.8;

    /// <summary>Frames by which a caption may come before its words, unnoticed.</summary>
    private const int Early = 2;

    /// <summary>Captions that are too short stay until they are read or the next one comes; where that is not enough, they come a little early.</summary>
    /// <param name="frames">Length of the video.</param>
    public static IReadOnlyList<Cue> Held(IReadOnlyList<Cue> cues, int frames)
    {
        var held = new List<Cue>();
        for (var i = 0; i < cues.Count; i++)
        {
            var cue = cues[i];
            var wanted = Wanted(cue.Lines);
            var room = i + 1 < cues.Count ? cues[i + 1].From : frames;
            var until = Math.Max(cue.Until, Math.Min(cue.From + wanted, room));
            var earliest = Math.Max(i > 0 ? held[^1].Until : 0, cue.From - Early);
            var from = Math.Min(cue.From, Math.Max(until - wanted, earliest));
            held.Add(cue with { From = from, Until = until, Words = cue.Words?.Select((at, word) => word == 0 ? 0 : at + cue.From - from).ToList() });
        }

        return held;
    }

    private static int Wanted(IReadOnlyList<string> lines) => (int)Math.Ceiling(
        Timeline.FramesPerSecond * Math.Max(Shortest, (lines.Sum(CaptionPieces.WidthOf) + lines.Count - 1) / ColumnsPerSecond));
}
