using Microsoft.Extensions.Configuration;
using OmaVideo.Core.Webhooks;
using OmaVideo.Http.Policies;

namespace OmaVideo.Http.Webhooks;

/// <summary>How webhooks are sent; from the environment, e.g. <c>OMAVIDEO_Webhooks__AllowLoopback=true</c>.</summary>
public sealed record WebhookSettings
{
    /// <summary>Whether a receiver may be on this very machine, over plain http too. For development.</summary>
    public bool AllowLoopback { get; init; }

    /// <summary>How long an attempt may take, connecting included.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Attempts under way at once.</summary>
    public int Parallel { get; init; } = 16;

    /// <summary>Secrets for whoever has none of their own, separated by spaces; all of them sign.</summary>
    public string? Secret { get; init; }

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static WebhookSettings From(IConfiguration configuration) => Settings.Read<WebhookSettings>(configuration, "Webhooks", settings =>
    [
        new(nameof(Deadline), settings.Deadline > TimeSpan.Zero && settings.Deadline <= TimeSpan.FromMinutes(1), "a time span up to 00:01:00"),
        new(nameof(Parallel), settings.Parallel is >= 1 and <= 256, "a number from 1 to 256"),
        new(nameof(Secret), settings.Secrets.All(secret => secret is not null), "whsec_ and 24 to 64 bytes in base64; several separated by spaces"),
    ]);

    internal IReadOnlyList<WebhookSecret> Secrets => [.. (Secret ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => WebhookSecret.Parse(text)!)];
}
