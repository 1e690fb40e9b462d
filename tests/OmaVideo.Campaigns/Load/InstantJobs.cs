using System.Diagnostics;

namespace OmaVideo.Campaigns.Load;

/// <summary>Many jobs at once whose steps take no time: what is left is the workflow, the journal and the record.</summary>
internal static class InstantJobs
{
    public static async Task Run(Report report, Random dice, int jobs, CancellationToken ct)
    {
        await using var house = await InstantHouse.Open();
        using var client = house.Client();
        var orders = Enumerable.Range(0, jobs).Select(i => (Key: $"instant-{i}", Order: Desk.Order(dice, 15))).ToList();

        var clock = Stopwatch.StartNew();
        var ids = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(orders, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = ct }, async (order, token) =>
            ids.Add(await Desk.Place(client, order.Order, order.Key, token) ?? throw new InvalidOperationException("An order was not taken.")));
        var taken = clock.Elapsed;
        var left = ids.ToHashSet();
        var failed = 0;
        while (left.Count > 0)
        {
            foreach (var id in left.ToList())
            {
                if (await Desk.Ask(client, id, ct) is { } job && Desk.IsFinal(job))
                {
                    left.Remove(id);
                    failed += job.GetProperty("status").GetString() == "completed" ? 0 : 1;
                }
            }

            await Task.Delay(50, ct);
        }

        report.Promise($"of {jobs} instant jobs at once, failed", $"{failed}", "0", failed == 0);
        report.Promise($"orders that became one job twice", $"{jobs - ids.Distinct().Count()}", "0", ids.Distinct().Count() == jobs);
        report.Figure("orders taken a second", $"{jobs / taken.TotalSeconds:0}");
        report.Figure("instant jobs done a second", $"{jobs / clock.Elapsed.TotalSeconds:0}");
    }
}
