namespace OmaVideo.Core.Costs;

/// <summary>US dollars.</summary>
/// <param name="EstimatedUsd">Before anything was done.</param>
/// <param name="ReservedUsd">Set aside for calls under way.</param>
/// <param name="SpentUsd">Billed.</param>
public sealed record Cost(decimal EstimatedUsd, decimal ReservedUsd, decimal SpentUsd)
{
    /// <summary>What the offline crew takes.</summary>
    public static readonly Cost Nothing = new(0, 0, 0);

    /// <summary>How far beyond its estimate a job may come before somebody is told; a share of it.</summary>
    private const decimal Tolerance = 0.2m;

    /// <summary>Whether it is not what was estimated any more.</summary>
    public bool HasVaried() => SpentUsd > EstimatedUsd * (1 + Tolerance);
}
