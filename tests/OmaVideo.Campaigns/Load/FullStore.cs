using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;

namespace OmaVideo.Campaigns.Load;

/// <summary>A store full of jobs, read and written at the same time, for long enough that what grows would show.</summary>
internal static class FullStore
{
    private const int Clients = 8;

    public static async Task Run(Report report, Random dice, int jobs, TimeSpan length, CancellationToken ct)
    {
        await using var house = await InstantHouse.Open();
        var ids = await FinishedJobs.Fill(house.Services, jobs);
        var times = new ConcurrentDictionary<string, ConcurrentBag<double>>();
        var odd = new ConcurrentQueue<string>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var watch = new Watch();
        var watching = watch.Over(() => [Environment.ProcessId], TimeSpan.FromSeconds(1), stop.Token);

        var seeds = Enumerable.Range(0, Clients).Select(_ => dice.Next()).ToList();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(seeds.Select(seed => Visit(house, new Random(seed), ids, length, times, odd, ct)));
        await stop.CancelAsync();
        await watching;

        report.Figure($"calls a second on {jobs} jobs", $"{times.Values.Sum(some => some.Count) / clock.Elapsed.TotalSeconds:0}");
        foreach (var (what, some) in times.OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var sorted = some.Order().ToList();
            report.Figure($"{what}: calls; p50, p95, p99, ms", $"{sorted.Count}; {sorted[sorted.Count / 2]:0.0}, {sorted[(int)(sorted.Count * 0.95)]:0.0}, {sorted[(int)(sorted.Count * 0.99)]:0.0}");
        }

        report.None("answers that were errors", odd);
        report.Figure("memory by quarters of the time, MB", $"{watch.Memory}");
        report.Figure("open files by quarters of the time", $"{watch.Handles}");
        var (memory, handles) = watch.Growth;
        report.Promise("memory, last third to middle third", $"{memory:0.00}", "below 1.2", memory < 1.2);
        report.Promise("open files, last third to middle third", $"{handles:0.00}", "below 1.2", handles < 1.2);
    }

    private static async Task Visit(InstantHouse house, Random dice, IReadOnlyList<string> ids, TimeSpan length, ConcurrentDictionary<string, ConcurrentBag<double>> times, ConcurrentQueue<string> odd, CancellationToken ct)
    {
        using var client = house.Client();
        var (clock, back) = (Stopwatch.StartNew(), TimeSpan.Zero);
        while (clock.Elapsed < length)
        {
            var started = Stopwatch.GetTimestamp();
            var (what, call) = Call(client, dice.Next(clock.Elapsed < back ? 90 : 100), ids[dice.Next(ids.Count)], dice, ct);
            using var answer = await call;

            // A house whose line is full says so, and when to come back: that is how it does not grow.
            if (answer is { StatusCode: HttpStatusCode.ServiceUnavailable, Headers.RetryAfter.Delta: { } wait })
                (what, back) = ("an order for which there was no room", clock.Elapsed + wait);
            else if (!answer.IsSuccessStatusCode)
                odd.Enqueue($"{what}: {(int)answer.StatusCode}");
            times.GetOrAdd(what, _ => []).Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private static (string What, Task<HttpResponseMessage> Call) Call(HttpClient client, int which, string id, Random dice, CancellationToken ct) => which switch
    {
        < 70 => ("a job", Get($"/api/v2/jobs/{id}", client, ct)),
        < 85 => ("a list", Get($"/api/v2/jobs?limit=20&after={id}", client, ct)),
        < 90 => ("figures", Get("/api/v1/stats", client, ct)),
        _ => ("an order", client.PostAsJsonAsync("/api/v2/generate", Desk.Order(dice, 5), ct)),
    };

    private static Task<HttpResponseMessage> Get(string path, HttpClient client, CancellationToken ct) => client.GetAsync(new Uri(path, UriKind.Relative), ct);
}
