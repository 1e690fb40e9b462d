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

    private const decimal Ample = 2;

    public static Wish Of(int number, TimeSpan at, Random dice)
    {
        var refused = dice.Next(25) == 0;
        var brief = new Brief($"Film {number}", $"A short film about a lamp, number {number}.{(refused ? $" It is {Suppliers.Forbidden}." : "")}", 15);
        return new(at, new VideoOrder(brief, Seed: number), new(BudgetUsd: dice.Next(10) == 0 ? Tight : Ample), refused);
    }
}
