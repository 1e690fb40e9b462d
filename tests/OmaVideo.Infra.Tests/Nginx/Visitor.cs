using System.Net;
using System.Net.Sockets;

namespace OmaVideo.Infra.Tests.Nginx;

/// <summary>Somebody who comes from an address of their own.</summary>
internal static class Visitor
{
    /// <param name="from">One of this machine's many: 127.0.0.2, 127.0.0.3, …</param>
    public static HttpClient From(string from, int port, string scheme = "http") => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        Expect100ContinueTimeout = TimeSpan.FromSeconds(10),
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject == "CN=localhost" },
        ConnectCallback = async (context, ct) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
            await socket.ConnectAsync(IPAddress.Loopback, port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = new Uri($"{scheme}://localhost:{port}") };
}
