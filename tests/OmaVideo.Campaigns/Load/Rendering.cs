using System.Diagnostics;

namespace OmaVideo.Campaigns.Load;

/// <summary>As many videos at once as a busy day has, each really drawn, spoken and rendered.</summary>
internal static class Rendering
{
    public static async Task Run(Report report, Random dice, int videos, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("omavideo-load-");
        try
        {
            await using var server = new Served(folder.FullName);
            await server.Start(ct);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
            var watch = new Watch();
            var itself = new Watch();
            var watching = Task.WhenAll(
                watch.Over(() => [server.Id, .. server.Children()], TimeSpan.FromMilliseconds(500), stop.Token),
                itself.Over(() => [server.Id], TimeSpan.FromMilliseconds(500), stop.Token));

            var clock = Stopwatch.StartNew();
            var waiting = new HashSet<string>();
            for (var i = 0; i < videos; i++)
                waiting.Add(await Desk.Place(server.Client, Desk.Order(dice, 15), $"load-{i}", ct) ?? throw new InvalidOperationException("An order was not taken."));
            var times = new List<double>();
            var failed = new List<string>();
            while (waiting.Count > 0)
            {
                foreach (var id in waiting.ToList())
                {
                    if (await Desk.Ask(server.Client, id, ct) is not { } job || !Desk.IsFinal(job))
                        continue;
                    waiting.Remove(id);
                    times.Add(clock.Elapsed.TotalSeconds);
                    if (job.GetProperty("status").GetString() != "completed")
                        failed.Add($"{id}: {job.GetProperty("error")}");
                }

                await Task.Delay(250, ct);
            }

            await stop.CancelAsync();
            await watching;
            report.None($"of {videos} videos of 15 s at once, not made", failed);
            report.Figure("videos a minute", $"{videos / clock.Elapsed.TotalMinutes:0.0}");
            report.Figure("first, middle, last video after, s", $"{times[0]:0}, {times[times.Count / 2]:0}, {times[^1]:0}");
            report.Figure("memory of all processes at most, MB", $"{watch.Peak:0}");
            report.Figure("the server's own by quarters of the time, MB; open files", $"{itself.Memory}; {itself.Handles}");
            var (memory, handles) = itself.Growth;
            report.Promise("the server's memory, last third to middle third", $"{memory:0.00}", "below 1.3", memory < 1.3);
            report.Promise("its open files, last third to middle third", $"{handles:0.00}", "below 1.3", handles < 1.3);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
