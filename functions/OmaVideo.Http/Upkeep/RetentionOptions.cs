using Microsoft.Extensions.Configuration;

namespace OmaVideo.Http.Upkeep;

/// <summary>How long ended jobs stay; e.g. <c>Retention__Keep=90.00:00:00</c>.</summary>
public sealed record RetentionOptions
{
    /// <summary>Null for ever.</summary>
    public TimeSpan? Keep { get; init; }

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static RetentionOptions From(IConfiguration configuration) => Settings.Read<RetentionOptions>(configuration, "Retention", retention =>
    [
        new(nameof(Keep), retention.Keep is not { } keep || keep >= TimeSpan.FromDays(1), "a time span of at least a day, such as 90.00:00:00"),
    ]);
}
