namespace OmaVideo.Core.Costs;

/// <summary>On whose behalf a step is done, and what it may spend.</summary>
public sealed record Assignment(string JobId, string Owner, Budget Budget);
