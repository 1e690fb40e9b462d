using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using OmaVideo.Campaigns.Load;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>Webhook addresses that lead to this machine by every way of writing it: each is refused, and nobody knocks.</summary>
internal static class OddAddresses
{
    /// <summary>This machine and those next to it, as one parser or another reads them.</summary>
    private static readonly string[] Hosts =
    [
        "127.0.0.1", "localhost", "LOCALHOST.", "127.1", "0x7f.1", "0x7f000001", "2130706433", "017700000001", "0177.0.0.1", "127.0.0.01", "0.0.0.0", "0", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
        "[64:ff9b::127.0.0.1]", "[fe80::1]", "[fe80::1%25eth0]", "[fd00::1]", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "168.63.129.16", "100.100.100.200", "metadata.google.internal", "kubernetes.default.svc",
        "router.lan", "printer.local", "１２７.0.0.1", "127。0。0。1", "ⓛocalhost", "example.com@127.0.0.1", "127.0.0.1#@example.com", "127.0.0.1\\@example.com", "user:password@example.com", "127.0.0.1%00.example.com", "127.0.0.1 example.com",
    ];

    private static readonly string[] Schemes = ["https", "http", "HTTPS", "ftp", "file", "gopher", "dict", "ws", "https:", "//", "javascript", "data"];

    public static async Task Run(Report report, Random dice, int addresses, CancellationToken ct)
    {
        await using var house = await InstantHouse.Open();
        using var client = house.Client();
        using var inside = new TcpListener(IPAddress.Any, 0);
        inside.Start();
        var port = ((IPEndPoint)inside.LocalEndpoint).Port;
        var odd = new List<string>();
        for (var i = 0; i < addresses; i++)
        {
            var ports = new[] { $":{port}", "", ":22", ":0", ":99999", $":{port}0", $":0{port}" };
            var url = $"{Schemes[dice.Next(Schemes.Length)]}://{Hosts[dice.Next(Hosts.Length)]}{ports[dice.Next(ports.Length)]}/hook";
            using var answer = await client.PostAsJsonAsync("/api/v2/generate", new { prompt = "A film about a lamp.", duration_seconds = 10, auto_approve = true, webhook_url = url }, ct);
            if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity))
                odd.Add($"{(int)answer.StatusCode} for {url}");
        }

        report.None($"of {addresses} webhook addresses that lead inside, not refused", odd);
        report.Promise("knocks at a port of this machine", $"{(inside.Pending() ? "some" : "none")}", "none", !inside.Pending());
    }
}
