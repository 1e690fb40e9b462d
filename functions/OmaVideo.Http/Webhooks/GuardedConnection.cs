using System.Net;
using System.Net.Sockets;

namespace OmaVideo.Http.Webhooks;

/// <summary>
/// Connects to a webhook's receiver: the name is looked up once, every address it has must be allowed, and the connection
/// goes to those very addresses. A second look-up could be answered differently.
/// </summary>
public sealed class GuardedConnection(IHostAddresses addresses, WebhookSettings settings)
{
    /// <exception cref="ForbiddenAddressException">One of its addresses is not public.</exception>
    /// <exception cref="SocketException">It has no address, or nobody answers there.</exception>
    public async ValueTask<Stream> Open(DnsEndPoint to, CancellationToken ct)
    {
        IReadOnlyList<IPAddress> found = IPAddress.TryParse(to.Host, out var written) ? [written] : await addresses.Of(to.Host, ct);
        if (found.Count == 0)
            throw new SocketException((int)SocketError.HostNotFound);
        if (!found.All(IsAllowed))
            throw new ForbiddenAddressException();

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync([.. found], to.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsAllowed(IPAddress address) => PublicAddress.Is(address) || (settings.AllowLoopback && PublicAddress.IsThisMachine(address));
}

/// <summary>An address messages may not be sent to.</summary>
public sealed class ForbiddenAddressException() : Exception("The address is not public.");
