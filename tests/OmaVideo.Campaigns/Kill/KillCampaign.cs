using OmaVideo.Campaigns.Providers;

namespace OmaVideo.Campaigns.Kill;

/// <summary>
/// Kills the server and its FFmpegs at random moments while jobs run, and makes the disk full, read-only and slow and the clock
/// jump in between. Afterwards every job that was accepted has to be done, and nothing may lie about.
/// </summary>
internal sealed class KillCampaign : ICampaign
{
    private const int Jobs = 40;
    private const int Kills = 300;

    private const int AtOnce = 3;

    /// <summary>Megabytes of the small disk it all lies on.</summary>
    private const int Disk = 1200;

    /// <summary>How long a provider may let its callers wait: long enough that kills come in between.</summary>
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(2);

    public string Name => "kill";

    public string About => $"At least {Kills} kills over {Jobs} running jobs, with a full, a read-only and a slow disk and a clock that jumps.";

    public async Task Run(Report report, Random dice, double size, CancellationToken ct)
    {
        await using var disk = await SmallDisk.Mount(Disk);
        await using var studio = await PaidStudio.Open(new Random(dice.Next()), recognisesKeys: dice.Next(2) == 0, Slowest);
        using var clock = new FalseClock();
        await using var server = new Served(Path.Combine(disk.Path, "data")) { Environment = studio.Environment.Concat(clock.Environment).ToDictionary() };
        var orders = Enumerable.Range(0, Math.Max(2, (int)(Jobs * size))).Select(i => Order(i, dice)).ToList();
        var mishaps = new Mishaps(server, disk, clock, dice);

        await server.Start(ct);
        var wanted = Math.Max(5, (int)(Kills * size));
        while (mishaps.Kills < wanted)
        {
            // A few are always under way, so that every kill hits somebody.
            await Ordered.Place([.. orders.Take(AtOnce + (orders.Count * mishaps.Kills / wanted))], server, dice, ct);
            await mishaps.Next(ct);
            if (mishaps.Count % 20 == 0)
                Report.Tell($"{mishaps.Kills} kills; {orders.Count(order => order.Id is not null)} jobs accepted");
        }

        await mishaps.Recover(ct);
        await Ordered.Finish(orders, server, dice, ct);
        mishaps.Tell(report);
        await Reckoning.Of(report, orders, server, disk, ct);
        await Accounts.Of(report, orders, server, studio, ct);
    }

    /// <summary>A script, and a picture and a voice for every five seconds; every other one is filmed too.</summary>
    private static Ordered Order(int i, Random dice)
    {
        var scenes = dice.Next(1, 4);
        return i % 2 == 0
            ? new($"order-{i}", Desk.Order(dice, 5 * scenes), 1 + (2 * scenes))
            : new($"order-{i}", Desk.Order(dice, 5 * scenes, motion: "clip_or_still"), 1 + (3 * scenes));
    }
}
