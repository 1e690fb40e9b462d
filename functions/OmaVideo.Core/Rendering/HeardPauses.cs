using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Rendering;

/// <summary>Finds after which word each pause was that was heard.</summary>
internal static class HeardPauses
{
    /// <summary>Seconds by which the time between two pauses may be off before a pause rather belongs elsewhere.</summary>
    private const double Unmarked = 0.35;

    /// <summary>What it costs to leave a mark without a pause, in seconds for each unit of its weight.</summary>
    private const double Unheard = 0.06;

    /// <summary>
    /// Sets the end of the word before each pause and the start of the word after it. Of all ways to assign pauses to
    /// words in their order, the one in which all that is said is said at the most even pace.
    /// </summary>
    public static void Place(IReadOnlyList<string> words, double[] weights, IReadOnlyList<Stretch> pauses, double seconds, double[] moments)
    {
        var marks = words.Select(SpeechWeight.Pause).ToArray();
        var sounds = Sums([.. words.Select(SpeechWeight.Sound)]);
        var silences = Sums([.. pauses.Select(pause => pause.Until - pause.From)]);
        if (words.Count < 2 || pauses.Count == 0 || sounds[^1] <= 0)
            return;

        var pace = (seconds - silences[^1]) / sounds[^1];
        var best = new (double Cost, int Word, int Pause)[words.Count, pauses.Count + 1];
        for (var word = 0; word < words.Count; word++)
        {
            // The end of the last word is the end of the speech; before it, each word may have a pause after it.
            for (var pause = word == words.Count - 1 ? pauses.Count : 0; pause < (word == words.Count - 1 ? pauses.Count + 1 : pauses.Count); pause++)
                best[word, pause] = Best(word, pause);
        }

        for (var (_, word, pause) = best[words.Count - 1, pauses.Count]; word >= 0; (_, word, pause) = best[word, pause])
            (moments[(2 * word) + 1], moments[(2 * word) + 2]) = (pauses[pause].From, pauses[pause].Until);

        // The cheapest way on to a pause after a word, from the start or from a pause after an earlier word.
        (double, int, int) Best(int word, int pause)
        {
            var least = (Cost: Way(-1, -1, word, pause), -1, -1);
            for (var earlier = 0; earlier < word; earlier++)
            {
                for (var before = 0; before < pause; before++)
                {
                    var cost = best[earlier, before].Cost + Way(earlier, before, word, pause);
                    if (cost < least.Cost)
                        least = (cost, earlier, before);
                }
            }

            return least;
        }

        double Way(int earlier, int before, int word, int pause)
        {
            var from = before < 0 ? 0 : pauses[before].Until;
            var until = pause == pauses.Count ? seconds : pauses[pause].From;
            var skipped = silences[pause] - silences[before + 1];
            var said = (sounds[word + 1] - sounds[earlier + 1]) * pace;
            var unheard = Enumerable.Range(earlier + 1, word - earlier - 1).Sum(i => marks[i]) * Unheard;
            var unmarked = pause < pauses.Count && marks[word] == 0 ? Unmarked : 0;
            return Math.Abs(until - from - skipped - said) + skipped + unheard + unmarked;
        }
    }

    /// <summary>What comes before each place, the last place being after all.</summary>
    private static double[] Sums(double[] parts)
    {
        var sums = new double[parts.Length + 1];
        for (var i = 0; i < parts.Length; i++)
            sums[i + 1] = sums[i] + parts[i];
        return sums;
    }
}
