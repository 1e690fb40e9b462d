using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Rendering;

/// <summary>
/// When each word of a narration is said. What was heard of it holds: words where they were told apart, else pauses;
/// between these, words share the time by how long they take to say.
/// </summary>
internal sealed class SpeechClock
{
    /// <summary>Two for each word: where it begins and where it ends.</summary>
    private readonly double[] moments;

    private SpeechClock(double[] moments) => this.moments = moments;

    /// <param name="words">As they are written, first to last; at least one.</param>
    public static SpeechClock Of(IReadOnlyList<string> words, Narration voice)
    {
        var text = new SpokenWords(words);
        var moments = Enumerable.Repeat(double.NaN, 2 * words.Count).ToArray();
        if (voice.Times?.Words is { Count: > 0 } heard)
            HeardWords.Place(words, heard, moments);
        else if (voice.Times is not null)
            HeardPauses.Place(text, voice.Times.Silences, voice.Seconds, moments);

        (moments[0], moments[^1]) = (0, voice.Seconds);
        Fill(moments, text.Moments());
        return new(moments);
    }

    /// <summary>Seconds from the narration's start.</summary>
    public double From(int word) => moments[2 * word];

    public double Until(int word) => moments[(2 * word) + 1];

    /// <summary>Times between those that are known, in proportion to what is said; none before an earlier one.</summary>
    private static void Fill(double[] moments, double[] weights)
    {
        for (int last = 0, next = 1; next < moments.Length; next++)
        {
            if (double.IsNaN(moments[next]))
                continue;
            moments[next] = Math.Max(moments[next], moments[last]);
            var (share, span) = (weights[next] - weights[last], moments[next] - moments[last]);
            for (var i = last + 1; i < next; i++)
                moments[i] = moments[last] + (share > 0 ? span * (weights[i] - weights[last]) / share : 0);
            last = next;
        }
    }
}
