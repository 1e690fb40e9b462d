namespace OmaVideo.Agents.Music.Instruments;

/// <summary>The partials of a struck string or bar.</summary>
/// <param name="Attack">Seconds.</param>
/// <param name="Release">Seconds to silence once let go.</param>
internal sealed record StruckSound(IReadOnlyList<Partial> Partials, double Attack, double Release)
{
    /// <summary>A felt piano: strings are a little stiff, so partials lie ever sharper.</summary>
    public static readonly StruckSound Keys = new(
        [.. Enumerable.Range(1, 8).Select(k => new Partial(k * Math.Sqrt(1 + (0.0004 * k * k)), 0.5 / Math.Pow(k, 1.35), 5.5 / (1 + (0.55 * (k - 1)))))],
        0.006,
        0.35);

    /// <summary>Something between celesta and glockenspiel.</summary>
    public static readonly StruckSound Bells = new(
        [new(1, 0.4, 2.6), new(2.0, 0.1, 1.4), new(2.756, 0.1, 0.7), new(4.07, 0.05, 0.4), new(5.404, 0.03, 0.25)],
        0.003,
        1.2);
}

/// <param name="Ratio">To the note's frequency.</param>
/// <param name="Seconds">To silence, at middle C.</param>
internal readonly record struct Partial(double Ratio, double Amplitude, double Seconds);
