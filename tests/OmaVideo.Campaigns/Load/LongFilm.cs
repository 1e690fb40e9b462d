namespace OmaVideo.Campaigns.Load;

/// <summary>The longest film there is, in the usual quality: how much memory the whole house needs to make it.</summary>
internal static class LongFilm
{
    private const double MostMegabytes = 600;

    public static async Task Run(Report report, Random dice, double size, CancellationToken ct)
    {
        var seconds = Math.Max(30, (int)(180 * Math.Min(1, size)));
        var folder = Directory.CreateTempSubdirectory("omavideo-load-");
        try
        {
            await using var server = new Served(folder.FullName);
            await server.Start(ct);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
            var watch = new Watch();
            var watching = watch.Over(() => [server.Id, .. server.Children()], TimeSpan.FromMilliseconds(250), stop.Token);

            var order = new { prompt = $"A film about a lamp and those who read by it, number {dice.Next(1_000_000)}.", duration_seconds = seconds, auto_approve = true, quality = "standard" };
            var id = await Desk.Place(server.Client, order, "long", ct) ?? throw new InvalidOperationException("The order was not taken.");
            var job = await Desk.Ended(server.Client, id, ct);

            await stop.CancelAsync();
            await watching;
            var status = job.GetProperty("status").GetString();
            report.Promise($"a film of {seconds} s, 1080 lines", $"{status}", "completed", status == "completed");
            report.Promise("memory of all processes at most while it was made, MB", $"{watch.Peak:0}", $"below {MostMegabytes:0}", watch.Peak < MostMegabytes);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
