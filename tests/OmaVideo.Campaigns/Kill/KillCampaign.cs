namespace OmaVideo.Campaigns.Kill;

/// <summary>
/// Kills the server and its FFmpegs at random moments while jobs run, and makes the disk full, read-only and slow and the clock
/// jump in between. Afterwards every job that was accepted has to be done, and nothing may lie about.
/// </summary>
internal sealed class KillCampaign : ICampaign
{
    private const int Jobs = 40;
    private const int Kills = 300;

    /// <summary>Megabytes of the small disk it all lies on.</summary>
    private const int Disk = 1200;

    public string Name => "kill";

    public string About => $"At least {Kills} kills over {Jobs} running jobs, with a full, a read-only and a slow disk and a clock that jumps.";

    public async Task Run(Report report, Random dice, double size, CancellationToken ct)
    {
        await using var disk = await SmallDisk.Mount(Disk);
        await using var server = new Served(Path.Combine(disk.Path, "data"));
        var orders = Enumerable.Range(0, Math.Max(2, (int)(Jobs * size))).Select(i => new Ordered($"order-{i}", Desk.Order(dice, 5))).ToList();
        var mishaps = new Mishaps(server, disk, dice);

        await server.Start(ct);
        var wanted = Math.Max(5, (int)(Kills * size));
        while (mishaps.Kills < wanted)
        {
            await Ordered.Place(orders, server, dice, ct);
            await mishaps.Next(ct);
            if (mishaps.Count % 20 == 0)
                Report.Tell($"{mishaps.Kills} kills; {orders.Count(order => order.Id is not null)} jobs accepted");
        }

        await mishaps.Recover(ct);
        await Ordered.Finish(orders, server, dice, ct);
        mishaps.Tell(report);
        await Reckoning.Of(report, orders, server, disk, ct);
    }
}
