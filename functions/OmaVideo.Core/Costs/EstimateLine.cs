using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Costs;

/// <summary>What one part of a video's way takes.</summary>
/// <param name="Count">How many steps it has.</param>
/// <param name="UnitUsd">What one of them costs, US dollars.</param>
/// <param name="CostUsd">What all of them cost most often.</param>
/// <param name="MostUsd">What all of them cannot exceed, what is made once more included.</param>
/// <param name="Seconds">How long all of them take together.</param>
/// <param name="Provider">Who is paid; absent where nobody is.</param>
/// <param name="Units">What is paid for, and how many of it.</param>
public sealed record EstimateLine(
    Phase Phase,
    int Count,
    decimal UnitUsd,
    decimal CostUsd,
    decimal MostUsd,
    double Seconds,
    string? Provider = null,
    string? Model = null,
    IReadOnlyList<QuotedUnit>? Units = null)
{
    /// <param name="quoted">What it costs; null where nobody takes money for it.</param>
    public static EstimateLine Of(Phase phase, int count, double seconds, QuoteLine? quoted) => quoted is null
        ? new(phase, count, 0, 0, 0, seconds)
        : new(phase, count, Round(quoted.Cost.Usual / quoted.Calls), Round(quoted.Cost.Usual), Round(quoted.Cost.Most), seconds, quoted.Provider, quoted.Model, quoted.Units);

    private static decimal Round(decimal usd) => Math.Round(usd, 6);
}
