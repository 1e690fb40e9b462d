using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using OmaVideo.Campaigns.Load;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>Many who open a connection and hardly say anything: others are served meanwhile, and they are shown the door.</summary>
internal static class SlowSenders
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static async Task Run(Report report, int senders, CancellationToken ct)
    {
        await using var house = await InstantHouse.Open();
        using var client = house.Client();
        var sockets = new List<TcpClient>();
        foreach (var i in Enumerable.Range(0, senders))
        {
            var socket = new TcpClient();
            await socket.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port, ct);
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(i % 2 == 0 ? "GET /api/v1/ping HTTP/1.1\r\nHost: lo" : "POST /api/v2/generate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n{"), ct);
            sockets.Add(socket);
        }

        var (clock, slowest) = (Stopwatch.StartNew(), 0.0);
        while (clock.Elapsed < Longest && sockets.Exists(IsOpen))
        {
            var asked = Stopwatch.GetTimestamp();
            await client.GetStringAsync(new Uri("/api/v1/ping", UriKind.Relative), ct);
            slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            await Task.Delay(200, ct);
        }

        var left = sockets.Count(IsOpen);
        sockets.ForEach(socket => socket.Dispose());
        report.Figure($"slowest answer to others beside {senders} slow senders, ms", $"{slowest:0}");
        report.Promise("slow senders still connected after a minute", $"{left}", "0", left == 0);
    }

    /// <summary>A closed connection can be read from, and there is nothing.</summary>
    private static bool IsOpen(TcpClient socket)
    {
        try
        {
            return !(socket.Client.Poll(0, SelectMode.SelectRead) && socket.Client.Receive(new byte[4096]) == 0);
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
