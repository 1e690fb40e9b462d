using System.Net.Sockets;
using System.Text;
using OmaVideo.Campaigns.Load;
using OmaVideo.Http.Tests.Contract;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>Ways out of a folder, in every path, exactly as written: a client library would have tidied them up.</summary>
internal static class PathTricks
{
    private const string Treasure = "greenockite";

    private static readonly string[] Steps = ["../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..%252f", "..\\", "..%5c", "....//", "..;/", "%c0%ae%c0%ae/", "%u002e%u002e/", ".%00./", "./../", "//"];

    private static readonly string[] Targets = ["treasure.txt", "pepper", "keys.jsonl", "etc/passwd", "proc/self/environ", "treasure.txt%00.png", "server.lock", "jobs", "."];

    public static async Task Run(Report report, Random dice, int tricks, CancellationToken ct)
    {
        await using var house = await InstantHouse.Open();
        await File.WriteAllTextAsync(Path.Combine(house.Folder, "treasure.txt"), Treasure, ct);
        using var client = house.Client();
        var leaks = new Leaks(Treasure, house.Folder, "PATH=");
        var paths = Document.Operations.Where(operation => operation.Method == "GET").Select(operation => operation.Path).ToList();
        var (odd, leaked) = (new List<string>(), new List<string>());
        for (var i = 0; i < tricks; i++)
        {
            var way = string.Concat(Enumerable.Repeat(Steps[dice.Next(Steps.Length)], dice.Next(1, 9))) + Targets[dice.Next(Targets.Length)];
            var path = paths[dice.Next(paths.Count)];
            var place = path.Contains('{') ? $"{path[..path.IndexOf('{')]}{way}{(dice.Next(2) == 0 ? "" : path[(path.IndexOf('}') + 1)..])}" : $"{path}/{way}";
            var said = await Say(client.BaseAddress!, place, ct);
            if (said.Length == 0 || (said.StartsWith("HTTP/1.1 5", StringComparison.Ordinal) && !said.StartsWith("HTTP/1.1 505", StringComparison.Ordinal)))
                odd.Add($"{place}: {said.Split('\r')[0]}");
            if (leaks.In(said) is { } leak)
                leaked.Add($"{leak} at {place}");
        }

        report.None($"of {tricks} ways out of a folder, answered 5xx or not at all", odd);
        report.None("that led to what lies there", leaked);
    }

    private static async Task<string> Say(Uri house, string path, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        using var socket = new TcpClient();
        await socket.ConnectAsync(house.Host, house.Port, limit.Token);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), limit.Token);
        using var answer = new StreamReader(stream, Encoding.Latin1);
        return await answer.ReadToEndAsync(limit.Token);
    }
}
