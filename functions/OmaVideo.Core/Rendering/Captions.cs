using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Rendering;

/// <summary>Breaks narration into captions: at most two lines each, by meaning, in time with the speech.</summary>
public static class Captions
{
    /// <summary>The most columns a line holds: a Latin letter takes one, a Chinese character two.</summary>
    public static int LineLength(AspectRatio ratio) => ratio switch
    {
        AspectRatio.Landscape => 42,
        AspectRatio.Square => 32,
        _ => 26,
    };

    /// <param name="start">Seconds at which the speech begins.</param>
    /// <param name="seconds">How long it lasts; captions share it by the weight of what they say.</param>
    public static IReadOnlyList<Cue> Cues(string narration, double start, double seconds, AspectRatio ratio)
    {
        var blocks = CaptionBlocks.Of(narration, LineLength(ratio));
        var total = blocks.Sum(b => SpeechWeight.Of(b));
        if (total == 0 || seconds <= 0)
            return [];

        var cues = new List<Cue>();
        var said = 0.0;
        foreach (var block in blocks)
        {
            var from = Timeline.FrameAt(start + (seconds * said / total));
            said += SpeechWeight.Of(block);
            cues.Add(new(from, Timeline.FrameAt(start + (seconds * said / total)), block));
        }

        return cues;
    }
}
