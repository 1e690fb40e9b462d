using Microsoft.Extensions.Configuration;

namespace OmaVideo.Http.Policies;

/// <summary>How often a caller may do what; e.g. <c>Limits:Generate=5</c>.</summary>
public sealed record LimitOptions
{
    /// <summary>Calls a minute and caller that start the making of a video.</summary>
    public int Generate { get; init; } = 5;

    /// <summary>Calls a minute and caller that bring files.</summary>
    public int Upload { get; init; } = 10;

    /// <summary>Jobs a day and tenant.</summary>
    public int JobsADay { get; init; } = 500;

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static LimitOptions From(IConfiguration configuration) => Settings.Read<LimitOptions>(configuration, "Limits", limits =>
    [
        new(nameof(Generate), limits.Generate >= 1, "a number from 1 up"),
        new(nameof(Upload), limits.Upload >= 1, "a number from 1 up"),
        new(nameof(JobsADay), limits.JobsADay >= 1, "a number from 1 up"),
    ]);

    /// <summary>Calls a minute.</summary>
    public int Most(Allowance allowance) => allowance == Allowance.Generate ? Generate : Upload;
}
