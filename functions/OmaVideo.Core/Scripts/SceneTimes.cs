namespace OmaVideo.Core.Scripts;

/// <summary>How long given scenes last: as long as they were given, and else so that their words fit.</summary>
public static class SceneTimes
{
    /// <summary>Seconds a scene lasts at least; a shorter one is over before it is seen.</summary>
    private const double Shortest = 2;

    /// <summary>Seconds the words want at a natural pace.</summary>
    public static double Natural(string narration) => Tenths(Math.Max(Shortest, (Pace.SpokenWords(narration) / Pace.WordsPerSecond) + (2 * Pace.Breath)));

    /// <summary>Seconds in which the words can just be said.</summary>
    public static double Least(string narration) => Tenths(Math.Max(Shortest, (Pace.SpokenWords(narration) / Pace.FastestWordsPerSecond) + (2 * Pace.Breath)));

    /// <summary>Shares the seconds there are among scenes without a length of their own: to each what it needs, and of the rest by its words.</summary>
    /// <param name="asked">Each scene's words, and its seconds where they were given.</param>
    /// <param name="total">All scenes' seconds, where they were given.</param>
    public static IReadOnlyList<double> Share(IReadOnlyList<(string Narration, double? Seconds)> asked, double? total)
    {
        var open = asked.Where(scene => scene.Seconds is null).ToList();
        if (total is not { } all || open.Count == 0)
            return [.. asked.Select(scene => scene.Seconds ?? Natural(scene.Narration))];

        var room = all - asked.Sum(scene => scene.Seconds ?? 0);
        var spare = room - open.Sum(scene => Least(scene.Narration));
        var weight = open.Sum(scene => Natural(scene.Narration));
        var shared = new List<double>();
        var (given, upTo) = (0.0, 0.0);
        foreach (var (narration, seconds) in asked)
        {
            if (seconds is null)
            {
                // Each ends where exact shares would, to a tenth, so that all together are what there is.
                upTo += Least(narration) + (spare * Natural(narration) / weight);
                shared.Add(Math.Round(Math.Round(upTo, 1) - given, 1));
                given += shared[^1];
            }
            else
            {
                shared.Add(seconds.Value);
            }
        }

        return shared;
    }

    /// <summary>The least that scenes can last together.</summary>
    public static double LeastOf(IReadOnlyList<(string Narration, double? Seconds)> asked) => Math.Round(asked.Sum(scene => scene.Seconds ?? Least(scene.Narration)), 2);

    private static double Tenths(double seconds) => Math.Ceiling(Math.Round(seconds * 10, 6)) / 10;
}
