using System.Net;
using System.Net.Sockets;

namespace OmaVideo.Http.Webhooks;

/// <summary>
/// Which addresses lie in the public internet. The rest is private, local, reserved, or leads there by another way;
/// see the IANA special-purpose address registries (RFC 6890) for version 4 and 6.
/// </summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] NotPublic4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",

            // Public by its number, but Azure answers it from within a virtual machine's host.
            "168.63.129.16/32",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>All of version 6 that is in use publicly. Mapped, NAT64, unique local, link-local and multicast addresses lie outside of it.</summary>
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>What of it is not: Teredo and what else protocols keep for themselves, documentation, 6to4.</summary>
    private static readonly IPNetwork[] NotPublic6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    public static bool IsThisMachine(IPAddress address) => IPAddress.IsLoopback(address) && !address.IsIPv4MappedToIPv6;

    public static bool Is(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !NotPublic4.Any(network => network.Contains(address)),
        AddressFamily.InterNetworkV6 => Global6.Contains(address) && !address.IsIPv4MappedToIPv6 && address.ScopeId == 0 && !NotPublic6.Any(network => network.Contains(address)),
        _ => false,
    };
}
