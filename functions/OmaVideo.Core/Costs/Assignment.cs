namespace OmaVideo.Core.Costs;

/// <summary>On whose behalf a step is done, and what it may spend.</summary>
public sealed record Assignment(string JobId, string Owner, Budget Budget)
{
    /// <summary>Canceled when the job's end was asked for; not when the run merely stops, to go on later.</summary>
    public CancellationToken Unwanted { get; init; }
}
