using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>Puts beats into scenes so that all of them together are spoken at a good pace.</summary>
internal static class Casting
{
    private const double ShortestScene = 4.0;
    private const double LongestScene = 6.5;
    private const double Slowest = 2.36;
    private const double Fastest = 2.72;
    private static readonly double[] Shifts = [0, 0.8, -0.8, 1.6, -1.6, 2.8, -2.8, 4.5, -4.5];

    public static double IdealWords(int duration, int scenes) => Pace.WordsPerSecond * Spoken(duration, scenes);

    public static double MostWords(int duration, int scenes) => Fastest * Spoken(duration, scenes);

    /// <summary>The scenes in their order, all of them together in a pace people like as far as there is enough to say.</summary>
    public static IReadOnlyList<Told> Of(IReadOnlyList<Beat> beats, int scenes, int duration)
    {
        var longest = Math.Max((double)duration / scenes, Math.Min(LongestScene, duration - ((scenes - 1) * ShortestScene)));
        var shortest = Math.Min((double)duration / scenes, Math.Max(ShortestScene, duration - ((scenes - 1) * LongestScene)));
        var most = Math.Floor(Pace.Room(longest) * (Pace.FastestWordsPerSecond - 0.01));
        (IReadOnlyList<Told> Told, double Off)? nearest = null;
        foreach (var fewest in new[] { Math.Ceiling(Pace.Room(shortest) * Pace.SlowestWordsPerSecond), 7, 6, 5, 1 })
        {
            foreach (var shift in Shifts)
            {
                if (new Arrangement(beats, scenes, fewest, (IdealWords(duration, scenes) / scenes) + shift, most).Best() is not { } told)
                    break;
                var words = told.Select(t => t.Wordings.Sum(w => w.Words)).ToList();
                var pace = words.Sum() / Spoken(duration, scenes);
                var fits = words.Sum(w => Math.Max(ShortestScene, (w / Pace.FastestWordsPerSecond) + (2 * Pace.Breath) + 0.05)) <= Math.Max(duration, ShortestScene * scenes) || scenes == 1;
                if (fits && pace is >= Slowest and <= Fastest)
                    return told;
                var off = Math.Abs(pace - Pace.WordsPerSecond) + (fits ? 0 : 10);
                if (nearest is null || off < nearest.Value.Off)
                    nearest = (told, off);
            }

            if (nearest is { Off: < 1 })
                break;
        }

        return nearest?.Told ?? throw new InvalidOperationException($"{beats.Count} beats do not fill {scenes} scenes.");
    }

    private static double Spoken(int duration, int scenes) => duration - (2 * Pace.Breath * scenes);
}
