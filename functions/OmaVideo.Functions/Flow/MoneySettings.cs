using Microsoft.Extensions.Configuration;
using OmaVideo.Http;

namespace OmaVideo.Functions.Flow;

/// <summary>What may be spent; e.g. <c>Money__DayBudgetUsd=25</c>.</summary>
public sealed record MoneySettings
{
    /// <summary>The most an owner may spend between two midnights, UTC, US dollars; no limit unless told.</summary>
    public decimal? DayBudgetUsd { get; init; }

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static MoneySettings From(IConfiguration configuration) => Settings.Read<MoneySettings>(configuration, "Money", money =>
    [
        new(nameof(DayBudgetUsd), money.DayBudgetUsd is null or >= 0, "an amount in US dollars such as 25.00"),
    ]);
}
