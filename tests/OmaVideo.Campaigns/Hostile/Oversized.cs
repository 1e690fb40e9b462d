using System.Net;
using System.Net.Http.Headers;
using OmaVideo.Campaigns.Load;
using OmaVideo.Http.Tests.Contract;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>Bodies that are far too large, told and untold, sent by many at once: they are refused, and are not kept in memory meanwhile.</summary>
internal static class Oversized
{
    private const int Megabyte = 1 << 20;
    private const int Large = 256;
    private const double MostGrowth = 200;

    public static async Task Run(Report report, int senders, CancellationToken ct)
    {
        await using var house = await InstantHouse.Open();
        using var client = house.Client();
        var operations = Document.Operations.Where(operation => operation.Method != "GET" && !operation.In("path").Any()).ToList();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var watch = new Watch();
        var watching = watch.Over(() => [Environment.ProcessId], TimeSpan.FromMilliseconds(100), stop.Token);

        var odd = new List<string>();
        foreach (var operation in operations)
        {
            var statuses = await Task.WhenAll(Enumerable.Range(0, senders).Select(i => Send(client, operation.Path, told: i % 2 == 0, ct)));
            odd.AddRange(statuses.Where(status => status is not (null or 400 or 411 or 413 or 415 or 422)).Select(status => $"{status} for {operation}"));
        }

        await stop.CancelAsync();
        await watching;
        report.None($"of {senders * operations.Count} bodies of {Large} MB, not refused", odd);
        report.Promise("memory at most above what it was, MB", $"{watch.Peak - watch.First:0}", $"below {MostGrowth:0}", watch.Peak - watch.First < MostGrowth);
    }

    /// <returns>The status; null where the door was shut before all was said.</returns>
    private static async Task<int?> Send(HttpClient client, string path, bool told, CancellationToken ct)
    {
        using var body = new Endless(told ? (long)Large * Megabyte : null);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), body, ct);
            return (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Much JSON that says nothing.</summary>
    private sealed class Endless(long? told) : HttpContent
    {
        private static readonly byte[] Piece = [.. Enumerable.Repeat((byte)'[', 64 * 1024)];

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            for (long sent = 0; sent < (long)Large * Megabyte; sent += Piece.Length)
                await stream.WriteAsync(Piece);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = told ?? 0;
            return told is not null;
        }
    }
}
