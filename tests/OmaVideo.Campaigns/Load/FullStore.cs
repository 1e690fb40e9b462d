using System.Diagnostics;

namespace OmaVideo.Campaigns.Load;

/// <summary>A store full of jobs, read and written at the same time, for long enough that what grows would show.</summary>
internal static class FullStore
{
    private const int Clients = 8;

    public static async Task Run(Report report, Random dice, int jobs, TimeSpan length, CancellationToken ct)
    {
        await using var house = await InstantHouse.Open();
        var ids = await FinishedJobs.Fill(house.Services, jobs);
        var latencies = new List<double>[Clients];
        var errors = new List<string>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var watch = new Watch();
        var watching = watch.Over(() => [Environment.ProcessId], TimeSpan.FromSeconds(1), stop.Token);

        var seeds = Enumerable.Range(0, Clients).Select(_ => dice.Next()).ToList();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async i =>
        {
            using var client = house.Client();
            latencies[i] = await Visit(client, new Random(seeds[i]), i, ids, length, errors, ct);
        }));
        await stop.CancelAsync();
        await watching;

        var all = latencies.SelectMany(some => some).Order().ToList();
        report.Figure($"calls a second on {jobs} jobs", $"{all.Count / clock.Elapsed.TotalSeconds:0}");
        report.Figure("p50, p95, p99, ms", $"{all[all.Count / 2]:0.0}, {all[(int)(all.Count * 0.95)]:0.0}, {all[(int)(all.Count * 0.99)]:0.0}");
        report.None("answers that were errors", errors);
        var (memory, handles) = watch.Growth;
        report.Promise("memory at the end to that at the beginning", $"{memory:0.00}", "below 1.5", memory < 1.5);
        report.Promise("open files at the end to those at the beginning", $"{handles:0.00}", "below 1.2", handles < 1.2);
    }

    private static async Task<List<double>> Visit(HttpClient client, Random dice, int visitor, IReadOnlyList<string> ids, TimeSpan length, List<string> errors, CancellationToken ct)
    {
        var (times, clock, calls) = (new List<double>(), Stopwatch.StartNew(), 0);
        while (clock.Elapsed < length)
        {
            var started = Stopwatch.GetTimestamp();
            var error = dice.Next(100) switch
            {
                < 70 => await Get(client, $"/api/v2/jobs/{ids[dice.Next(ids.Count)]}", ct),
                < 85 => await Get(client, $"/api/v2/jobs?limit=20&after={ids[dice.Next(ids.Count)]}", ct),
                < 90 => await Get(client, "/api/v1/stats", ct),
                _ => await Desk.Place(client, Desk.Order(dice, 5), $"mixed-{visitor}-{calls}", ct) is null ? "an order was not taken" : null,
            };
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            calls++;
            if (error is null)
                continue;
            lock (errors)
                errors.Add(error);
        }

        return times;
    }

    private static async Task<string?> Get(HttpClient client, string path, CancellationToken ct)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), ct);
        return answer.IsSuccessStatusCode ? null : $"{path}: {(int)answer.StatusCode}";
    }
}
