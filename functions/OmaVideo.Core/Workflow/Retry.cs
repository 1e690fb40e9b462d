namespace OmaVideo.Core.Workflow;

/// <summary>
/// How a step that failed for a passing reason is tried again: <paramref name="Times"/> more attempts,
/// the first after <paramref name="First"/>, each further pause three times as long.
/// </summary>
public sealed record Retry(string Name, int Times, TimeSpan First)
{
    public const double Growth = 3;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Calls to a model provider: after 5, 15 and 45 s, 2 and 7 min, since what comes broken may do so for a while. While it is away, then every 10 min too, for three hours.</summary>
    public static readonly Retry Provider = new("provider", 5, TimeSpan.FromSeconds(5)) { TimesAway = 24 };

    /// <summary>Work with FFmpeg: after 30 and 90 s.</summary>
    public static readonly Retry Render = new("render", 2, TimeSpan.FromSeconds(30));

    /// <summary>How many more attempts are made while a provider is away.</summary>
    public int TimesAway { get; init; } = Times;

    /// <summary>The pause before attempt <paramref name="attempt"/> + 1, where the first attempt is 1.</summary>
    public TimeSpan PauseAfter(int attempt) => First * Math.Pow(Growth, attempt - 1) is var pause && pause < Longest ? pause : Longest;
}
