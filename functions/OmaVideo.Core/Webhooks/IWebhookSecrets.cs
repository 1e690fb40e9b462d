namespace OmaVideo.Core.Webhooks;

/// <summary>Keeps each tenant's secrets. They have to be there in the clear, since each message is signed with them.</summary>
public interface IWebhookSecrets
{
    /// <summary>Those that sign at this time, newest first.</summary>
    Task<IReadOnlyList<WebhookSecret>> Of(string tenant, DateTimeOffset now, CancellationToken ct);

    /// <summary>Makes a new one. Those there were sign until <paramref name="oldUntil"/>.</summary>
    Task<WebhookSecret> Renew(string tenant, DateTimeOffset oldUntil, CancellationToken ct);
}
