using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>Gives each scene the seconds its words need, to a tenth, adding up to the video's length.</summary>
internal static class Timing
{
    private const int Shortest = 40;
    private const int Longest = 65;

    /// <param name="words">How many words each scene says.</param>
    /// <param name="duration">Whole seconds of the video.</param>
    /// <returns>Seconds of each scene, to a tenth.</returns>
    public static double[] Of(IReadOnlyList<int> words, int duration)
    {
        var total = duration * 10;
        var even = total / words.Count;
        var (shortest, longest) = (Math.Min(Shortest, even), Math.Max(Longest, even + 1));
        var pace = Math.Max(0.1, (double)words.Sum() / (duration - (2 * Pace.Breath * words.Count)));
        var least = words.Select(w => Math.Clamp(Tenths(w / Pace.FastestWordsPerSecond, Math.Ceiling), shortest, longest)).ToArray();
        var most = words.Select((w, i) => Math.Max(least[i], Math.Clamp(Tenths(w / Pace.SlowestWordsPerSecond, Math.Floor), shortest, longest))).ToArray();
        var tenths = words.Select((w, i) => Math.Clamp(Tenths(w / pace, Math.Round), least[i], most[i])).ToArray();

        for (var missing = total - tenths.Sum(); missing != 0; missing = total - tenths.Sum())
        {
            var step = Math.Sign(missing);
            tenths[Next(tenths, step, step > 0 ? most : least) ?? Next(tenths, step, null)!.Value] += step;
        }

        return [.. tenths.Select(t => t / 10.0)];

        static int Tenths(double spoken, Func<double, double> round) => (int)round((spoken + (2 * Pace.Breath)) * 10);

        // The longest scene gives and the shortest takes, within its bounds first.
        static int? Next(int[] tenths, int step, int[]? bounds) => Enumerable.Range(0, tenths.Length)
            .Where(i => bounds is null || tenths[i] * step < bounds[i] * step)
            .OrderBy(i => tenths[i] * step)
            .Select(i => (int?)i)
            .FirstOrDefault();
    }
}
