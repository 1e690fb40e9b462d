namespace OmaVideo.Http.Benchmarks;

/// <summary>What one kind of call did under load.</summary>
/// <param name="PerSecond">Answers.</param>
/// <param name="P50">Milliseconds.</param>
internal sealed record Reading(string Name, double PerSecond, double P50, double P95, double P99)
{
    public static Reading Of(string name, IReadOnlyList<double> milliseconds, double seconds)
    {
        var sorted = milliseconds.Order().ToList();
        return new(name, sorted.Count / seconds, At(0.5), At(0.95), At(0.99));

        double At(double share) => sorted[(int)(share * (sorted.Count - 1))];
    }

    /// <summary>The middle one of several, by answers a second.</summary>
    public static Reading Middle(IReadOnlyList<Reading> rounds) => rounds.OrderBy(round => round.PerSecond).ElementAt(rounds.Count / 2);
}
