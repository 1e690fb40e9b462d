namespace OmaVideo.Campaigns.Weather;

/// <summary>What one provider's day is like.</summary>
internal sealed record Forecast(IReadOnlyList<Spell> Spells)
{
    public static readonly Forecast Fair = new([]);

    /// <summary>How often a day, how long in minutes, and how much of the calls it meets.</summary>
    private static readonly (Sort Sort, int Times, int Shortest, int Longest, double Share)[] Climate =
    [
        (Sort.Outage, 4, 2, 25, 1),
        (Sort.Outage, 3, 20, 60, 0.5),
        (Sort.Busy, 4, 10, 40, 0.6),
        (Sort.Slow, 4, 20, 60, 0.6),
        (Sort.Garbled, 3, 10, 40, 0.25),
    ];

    /// <summary>There is always a call now and then that comes to nothing.</summary>
    private static readonly (Sort Sort, double Share)[] Drizzle = [(Sort.Outage, 0.01), (Sort.Busy, 0.01), (Sort.Slow, 0.01), (Sort.Garbled, 0.005)];

    /// <param name="day">How long the day is; the weather comes as often as in as much of a whole one, and is over when a tenth of it is left.</param>
    public static Forecast Of(TimeSpan day, Random dice) => new(
    [
        .. Climate.SelectMany(kind => Enumerable.Range(0, Math.Max(1, (int)Math.Round(kind.Times * (day / TimeSpan.FromDays(1))))).Select(_ =>
        {
            var length = TimeSpan.FromMinutes(dice.Next(kind.Shortest, kind.Longest + 1));
            var from = ((day * 0.9) - length) * dice.NextDouble();
            return new Spell(kind.Sort, from, from + length, kind.Share);
        })),
        .. Drizzle.Select(kind => new Spell(kind.Sort, TimeSpan.Zero, day, kind.Share)),
    ]);

    /// <summary>What meets a call at this time; null for nothing.</summary>
    public Sort? At(TimeSpan time, Func<double> die)
    {
        foreach (var spell in Spells)
        {
            if (spell.From <= time && time < spell.Until && die() < spell.Share)
                return spell.Sort;
        }

        return null;
    }
}
