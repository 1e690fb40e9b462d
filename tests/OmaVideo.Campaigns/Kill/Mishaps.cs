using System.Diagnostics;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Kill;

/// <summary>What can go wrong, one thing at a time, at moments nobody foresees.</summary>
internal sealed class Mishaps(Served server, SmallDisk disk, FalseClock clock, Random dice)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, int> counts = [];

    public int Count => counts.Values.Sum();

    public int Kills => counts.GetValueOrDefault("server killed") + counts.GetValueOrDefault("FFmpeg killed");

    public async Task Next(CancellationToken ct)
    {
        await Task.Delay(dice.Next(20, 400), ct);
        await (dice.Next(100) switch
        {
            < 51 => KillFfmpeg(ct),
            < 84 => KillServer(ct),
            < 88 => Jump(),
            < 91 => FullDisk(ct),
            < 94 => ReadOnlyDisk(ct),
            < 97 => SlowDisk(ct),
            _ => Stall(ct),
        });
    }

    /// <summary>All is well again, and stays so.</summary>
    public async Task Recover(CancellationToken ct)
    {
        clock.Set(TimeSpan.Zero);
        if (server.IsUp)
            await server.Kill();
        await server.Start(ct);
    }

    public void Tell(Report report)
    {
        foreach (var (what, times) in counts.OrderByDescending(count => count.Value))
            report.Figure(what, $"{times}");
        if (!disk.IsMounted)
            report.NotTried("full and read-only disk", "no file system may be mounted here");
        if (!disk.CanBeSlow)
            report.NotTried("a slow disk", "no file system in a file may be mounted here, or fsfreeze is missing");
        if (!clock.IsFalse)
            report.NotTried("a clock that jumps", "faketime is missing");
    }

    private async Task KillFfmpeg(CancellationToken ct)
    {
        var waited = Stopwatch.StartNew();
        var children = server.Children();
        for (; children.Count == 0 && waited.Elapsed < Patience; children = server.Children())
            await Task.Delay(10, ct);
        if (children.Count == 0)
            return;
        try
        {
            using var ffmpeg = Process.GetProcessById(children[dice.Next(children.Count)]);
            ffmpeg.Kill();
            Happened("FFmpeg killed");
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // It was done already.
        }
    }

    private async Task KillServer(CancellationToken ct)
    {
        await server.Kill();
        Happened("server killed");
        await server.Start(ct);
    }

    /// <summary>Somebody sets the clock while everything runs. By less than a day: for so long an order's key is remembered.</summary>
    private Task Jump()
    {
        if (clock.IsFalse)
        {
            var offset = TimeSpan.FromHours(dice.Next(-11, 12));
            Happened(offset < clock.Offset ? "clock set back" : "clock set forward");
            clock.Set(offset);
        }

        return Task.CompletedTask;
    }

    private async Task FullDisk(CancellationToken ct)
    {
        if (!disk.IsMounted)
            return;
        disk.Fill(dice.Next(0, 64));
        Happened("disk full");
        await Task.Delay(dice.Next(500, 2500), ct);
        disk.Empty();
    }

    private async Task ReadOnlyDisk(CancellationToken ct)
    {
        // Only while nobody writes does the system let a disk become read-only, so the server is away meanwhile and finds it so.
        if (!disk.IsMounted)
            return;
        await server.Kill();
        Happened("server killed");
        for (var tries = 0; tries < 20 && !await disk.Protect(true); tries++)
            await Task.Delay(100, ct);
        try
        {
            await server.Start(ct);
        }
        catch (InvalidOperationException)
        {
            Happened("refused to start on a read-only disk");
        }

        await disk.Protect(false);
        if (!server.IsUp)
            await server.Start(ct);
    }

    /// <summary>Every write waits for some tenths of a second, for some seconds. Whoever is killed meanwhile is killed while they wait.</summary>
    private async Task SlowDisk(CancellationToken ct)
    {
        if (!disk.CanBeSlow)
            return;
        Happened("disk slow");
        var slow = disk.Slow([.. Enumerable.Range(0, dice.Next(10, 40)).Select(_ => (TimeSpan.FromMilliseconds(dice.Next(50, 300)), TimeSpan.FromMilliseconds(dice.Next(5, 60))))]);
        try
        {
            await Task.Delay(dice.Next(200, 1500), ct);
            await (dice.Next(2) == 0 ? KillFfmpeg(ct) : KillServer(ct));
        }
        finally
        {
            await slow;
        }
    }

    /// <summary>As on a machine that does nothing for a while.</summary>
    private async Task Stall(CancellationToken ct)
    {
        var all = server.Children().Append(server.Id).ToList();
        await Signal("STOP", all, ct);
        Happened("everything stalled");
        await Task.Delay(dice.Next(500, 3000), ct);
        await Signal("CONT", all, ct);
    }

    private static Task<Tool.Ended> Signal(string name, IEnumerable<int> processes, CancellationToken ct) =>
        Tool.Run("sh", ["-c", $"kill -{name} {string.Join(' ', processes)}"], ct: ct);

    private void Happened(string what) => counts[what] = counts.GetValueOrDefault(what) + 1;
}
