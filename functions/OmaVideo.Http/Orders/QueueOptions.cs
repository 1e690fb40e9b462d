using Microsoft.Extensions.Configuration;

namespace OmaVideo.Http.Orders;

/// <summary>Whose orders come through the queue; e.g. <c>Queue__Tenant=shop</c>. Who may write to the queue orders in their name.</summary>
public sealed record QueueOptions
{
    public string Tenant { get; init; } = "queue";

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static QueueOptions From(IConfiguration configuration) => Settings.Read<QueueOptions>(configuration, "Queue", queue =>
    [
        new(nameof(Tenant), TenantName.IsOne(queue.Tenant), TenantName.Wanted),
    ]);
}
