using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Rendering;

/// <summary>
/// Finds after which word each silence was that was heard. Many a silence is only the closed mouth before a p, t or k,
/// so it is the marks that ask for silences: each gets one near where it should be, rather a long one than a short one.
/// </summary>
internal static class HeardPauses
{
    /// <summary>Seconds; no consonant is silent for so long.</summary>
    private const double Rest = 0.12;

    /// <summary>Seconds; so long a silence is a pause even after a word without a mark.</summary>
    private const double LongRest = 0.2;

    /// <summary>Seconds of deviation that a second of silence is worth.</summary>
    private const double Worth = 4;

    /// <summary>Seconds of deviation that it costs to pause without a mark, or not to at one.</summary>
    private const double Odd = 0.3;

    /// <summary>Seconds; the least that people rest at a mark.</summary>
    private const double Least = 0.08;

    /// <summary>
    /// Sets the end of the word before each pause and the start of the word after it: of all ways to give pauses to
    /// words in their order, the one in which all is said at the most even pace.
    /// </summary>
    public static void Place(SpokenWords text, IReadOnlyList<Stretch> silences, double seconds, double[] moments)
    {
        var last = text.Words.Count - 1;
        var rests = silences.Where(silence => Length(silence) >= Rest).ToList();
        var resting = Math.Max(rests.Sum(Length), Least * text.Marks(0, last));
        if (text.Total <= 0 || resting >= seconds)
            return;

        var pace = (seconds - resting) / text.Total;
        var ways = new List<Way> { new(-1, new(0, 0), 0, null) };
        for (var word = 0; word < last; word++)
        {
            foreach (var silence in silences.Where(silence => text.IsMarked(word) || Length(silence) >= LongRest))
            {
                var worth = (Worth * Math.Min(Length(silence), 0.15)) - (text.IsMarked(word) ? 0 : Odd);
                if (Best(word, silence) is { } best)
                    ways.Add(best with { Cost = best.Cost - worth });
            }
        }

        for (var way = Best(last, new(seconds, seconds))?.Before; way is { Before: not null }; way = way.Before)
            (moments[(2 * way.Word) + 1], moments[(2 * way.Word) + 2]) = (way.Pause.From, way.Pause.Until);

        // The cheapest way to a pause after a word, over a pause after an earlier one.
        Way? Best(int word, Stretch pause)
        {
            Way? best = null;
            foreach (var way in ways)
            {
                if (way.Word >= word || way.Pause.Until >= pause.From)
                    continue;
                var unheard = text.Marks(way.Word + 1, word);
                var rested = Math.Max(Least * unheard, rests.Where(rest => rest.From >= way.Pause.Until && rest.Until <= pause.From).Sum(Length));
                var deviation = Math.Abs(pause.From - way.Pause.Until - rested - (text.Sound(way.Word + 1, word + 1) * pace));
                if (best is null || way.Cost + deviation + (Odd * unheard) < best.Cost)
                    best = new(word, pause, way.Cost + deviation + (Odd * unheard), way);
            }

            return best;
        }
    }

    private static double Length(Stretch stretch) => stretch.Until - stretch.From;

    /// <summary>All that is said until a pause after a word.</summary>
    private sealed record Way(int Word, Stretch Pause, double Cost, Way? Before);
}
