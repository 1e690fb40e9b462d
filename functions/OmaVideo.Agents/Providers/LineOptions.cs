namespace OmaVideo.Agents.Providers;

/// <summary>How much a provider is asked for, over all jobs of this process.</summary>
public sealed record LineOptions
{
    /// <summary>Calls under way at once.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>Calls begun in a minute.</summary>
    public int AMinute { get; init; } = 120;

    /// <summary>What the provider counts as a minute.</summary>
    public TimeSpan Minute { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Failures in a row after which the provider counts as down.</summary>
    public int Failures { get; init; } = 6;

    /// <summary>How long it is left alone then.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(30);
}
