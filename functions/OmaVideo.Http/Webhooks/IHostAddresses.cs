using System.Net;

namespace OmaVideo.Http.Webhooks;

/// <summary>Knows which addresses a name has.</summary>
public interface IHostAddresses
{
    /// <exception cref="System.Net.Sockets.SocketException">The name has none.</exception>
    Task<IReadOnlyList<IPAddress>> Of(string host, CancellationToken ct);
}

/// <summary>As this machine's resolver has it.</summary>
public sealed class SystemHostAddresses : IHostAddresses
{
    public async Task<IReadOnlyList<IPAddress>> Of(string host, CancellationToken ct) => await Dns.GetHostAddressesAsync(host, ct);
}
