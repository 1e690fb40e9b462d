using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Campaigns.Weather;

/// <summary>A video somebody orders in the course of the day.</summary>
/// <param name="At">Since the day began.</param>
/// <param name="IsRefused">Whether it is something nobody makes.</param>
internal sealed record Wish(TimeSpan At, VideoOrder Order, Terms Terms, bool IsRefused)
{
    /// <summary>What a script can take at most, and the pictures; every so often somebody allows no more than that.</summary>
    private const decimal Tight = 0.1m;

    /// <summary>What a script can take, and a few of the many pictures that are to come.</summary>
    private const decimal Short = 0.04m;

    private const decimal Ample = 2;

    /// <summary>Whether it cannot be had for what it may cost.</summary>
    public bool IsShort => Terms.BudgetUsd == Short;

    public static Wish Of(int number, TimeSpan at, Random dice)
    {
        // Whoever cannot pay is not told what else is wrong.
        var refused = dice.Next(25) == 0 && number % 10 != 0;
        var (budget, seconds) = (number % 10) switch
        {
            0 => (Short, 90),
            5 => (Tight, 15),
            _ => (Ample, 15),
        };
        var brief = new Brief($"Film {number}", $"A short film about a lamp, number {number}.{(refused ? $" It is {Suppliers.Forbidden}." : "")}", seconds);
        return new(at, new VideoOrder(brief, Seed: number), new(BudgetUsd: budget), refused);
    }
}
