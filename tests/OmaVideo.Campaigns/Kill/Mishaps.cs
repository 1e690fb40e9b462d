using System.Diagnostics;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Kill;

/// <summary>What can go wrong, one thing at a time, at moments nobody foresees.</summary>
internal sealed class Mishaps(Served server, SmallDisk disk, Random dice)
{
    private static readonly bool HasFaketime = Tool.Find("faketime") is not null;

    private readonly Dictionary<string, int> counts = [];

    public int Count => counts.Values.Sum();

    public int Kills => counts.GetValueOrDefault("server killed") + counts.GetValueOrDefault("FFmpeg killed");

    public async Task Next(CancellationToken ct)
    {
        await Task.Delay(dice.Next(20, 400), ct);
        await (dice.Next(100) switch
        {
            < 62 => KillFfmpeg(),
            < 88 => KillServer(null, ct),
            < 91 => KillServer(dice.Next(2) == 0 ? "+2h" : "-2h", ct),
            < 94 => FullDisk(ct),
            < 97 => ReadOnlyDisk(ct),
            _ => Stall(ct),
        });
    }

    /// <summary>All is well again, and stays so.</summary>
    public async Task Recover(CancellationToken ct)
    {
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
        if (!HasFaketime)
            report.NotTried("a clock that jumps", "faketime is missing");
    }

    private Task KillFfmpeg()
    {
        if (server.Children() is not [_, ..] children)
            return Task.CompletedTask;
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

        return Task.CompletedTask;
    }

    private async Task KillServer(string? clock, CancellationToken ct)
    {
        await server.Kill();
        Happened("server killed");
        if (clock is not null && HasFaketime)
            Happened($"clock {clock} after the restart");
        else
            clock = null;
        await server.Start(ct, clock);
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

    /// <summary>As on a disk, or a machine, that answers nothing for a while.</summary>
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
