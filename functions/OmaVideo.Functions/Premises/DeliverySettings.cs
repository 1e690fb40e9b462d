using Microsoft.Extensions.Configuration;
using OmaVideo.Http;

namespace OmaVideo.Functions.Premises;

/// <summary>How films reach people; e.g. <c>Deliveries__Direct=true</c>.</summary>
public sealed record DeliverySettings
{
    /// <summary>Whether large files are fetched from their blobs, by a link that opens for an hour, instead of through this host.</summary>
    public bool Direct { get; init; }

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static DeliverySettings From(IConfiguration configuration) => Settings.Read<DeliverySettings>(configuration, "Deliveries", _ => []);
}
