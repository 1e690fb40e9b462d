namespace OmaVideo.Core.Costs;

/// <summary>US dollars.</summary>
/// <param name="EstimatedUsd">Before anything was done.</param>
/// <param name="ReservedUsd">Set aside for calls under way.</param>
/// <param name="SpentUsd">Billed.</param>
public sealed record Cost(decimal EstimatedUsd, decimal ReservedUsd, decimal SpentUsd)
{
    /// <summary>What the offline crew takes.</summary>
    public static readonly Cost Nothing = new(0, 0, 0);
}
