using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>Puts beats into scenes so that all of them together are spoken at a good pace.</summary>
internal static class Casting
{
    private const double ShortestScene = 4.0;
    private const double LongestScene = 6.5;
    private const double Slowest = 2.36;
    private const double Fastest = 2.72;

    public static double IdealWords(int duration, int scenes) => Pace.WordsPerSecond * Spoken(duration, scenes);

    public static double MostWords(int duration, int scenes) => Fastest * Spoken(duration, scenes);

    public static IReadOnlyList<Told> Of(IReadOnlyList<Beat> beats, int scenes, int duration)
    {
        var spoken = Spoken(duration, scenes);
        var longest = Math.Max((double)duration / scenes, Math.Min(LongestScene, duration - ((scenes - 1) * ShortestScene)));
        var shortest = Math.Min((double)duration / scenes, Math.Max(ShortestScene, duration - ((scenes - 1) * LongestScene)));
        var most = Math.Floor(Pace.Room(longest) * (Pace.FastestWordsPerSecond - 0.01));
        IReadOnlyList<Told>? nearest = null;
        foreach (var fewest in new[] { Math.Ceiling(Pace.Room(shortest) * Pace.SlowestWordsPerSecond), 5, 1 })
        {
            foreach (var shift in new[] { 0, 0.8, -0.8, 1.6, -1.6, 2.8, 4.5 })
            {
                if (new Arrangement(beats, scenes, fewest, (IdealWords(duration, scenes) / scenes) + shift, most).Best() is not { } told)
                    break;
                var pace = told.Sum(Words) / spoken;
                if (pace is >= Slowest and <= Fastest)
                    return told;
                if (nearest is null || Off(pace) < Off(nearest.Sum(Words) / spoken))
                    nearest = told;
            }

            if (nearest is not null)
                return nearest;
        }

        throw new InvalidOperationException("There was nothing to say.");

        static double Off(double pace) => Math.Abs(pace - Pace.WordsPerSecond);
        static int Words(Told told) => told.Wordings.Sum(w => w.Words);
    }

    private static double Spoken(int duration, int scenes) => duration - (2 * Pace.Breath * scenes);
}
