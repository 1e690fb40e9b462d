using OmaVideo.Core.Briefs;
using OmaVideo.Core.Sound;

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

    /// <param name="start">Seconds of the video at which the speech begins.</param>
    /// <param name="words">Whether the cues say when each word is said.</param>
    public static IReadOnlyList<Cue> Cues(string narration, Narration voice, double start, AspectRatio ratio, bool words = false)
    {
        var blocks = CaptionBlocks.Of(narration, LineLength(ratio));
        var spoken = blocks.Select(CaptionWords.Of).ToList();
        var all = spoken.SelectMany(block => block.Select(word => word.Text)).ToList();
        if (all.All(word => SpeechWeight.Sound(word, ends: false) == 0) || voice.Seconds <= 0)
            return [];

        var clock = SpeechClock.Of(all, voice);
        var cues = new List<Cue>();
        for (int i = 0, word = 0; i < blocks.Count; word += spoken[i].Count, i++)
        {
            var from = Timeline.FrameAt(start + clock.From(word));
            var until = i + 1 < blocks.Count ? clock.From(word + spoken[i].Count) : voice.Seconds;
            cues.Add(new(from, Timeline.FrameAt(start + until), blocks[i], words ? [.. spoken[i].Select((_, k) => Timeline.FrameAt(start + clock.From(word + k)) - from)] : null));
        }

        return cues;
    }
}
