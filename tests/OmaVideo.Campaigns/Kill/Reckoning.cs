using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Kill;

/// <summary>Looks, after all is over, at what became of every order and what lies about.</summary>
internal static class Reckoning
{
    /// <summary>How long a program may take to end after whoever asked for its work.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static async Task Of(Report report, IReadOnlyList<Ordered> orders, Served server, SmallDisk disk, CancellationToken ct)
    {
        var completed = orders.Where(order => order.Ended && !order.Failed).ToList();
        report.Promise("orders that are finished videos", $"{completed.Count} of {orders.Count}", "all, or failed with a reason", orders.All(order => order.Ended));
        report.None("orders without a job", [.. orders.Where(order => order.Id is null).Select(order => order.Key)]);
        report.None("jobs that neither ended nor move", [.. orders.Where(order => order.Id is not null && !order.Ended).Select(order => order.Id!)]);
        report.None("jobs that failed without saying why", [.. orders.Where(order => order.Failed && string.IsNullOrWhiteSpace(order.Job.GetProperty("error").GetProperty("message").GetString())).Select(order => order.Id!)]);
        foreach (var reasons in orders.Where(order => order.Failed).GroupBy(order => order.Job.GetProperty("error").GetProperty("message").GetString()))
            report.Figure($"failed: {reasons.Key}", $"{reasons.Count()}");

        var listed = await server.Client.GetFromJsonAsync<JsonElement>("/api/v2/jobs?limit=100", ct);
        var known = orders.Select(order => order.Id).ToHashSet();
        report.None("jobs nobody ordered", [.. listed.GetProperty("data").EnumerateArray().Select(job => job.GetProperty("id").GetString()!).Where(id => !known.Contains(id))]);
        report.None("videos that do not decode", await Undecodable(completed, server, disk, ct));

        await server.Kill();
        report.None("processes left behind", await Orphans(server.Data, ct));
        report.None("half-written files", [.. Directory.EnumerateFiles(server.Data, "*", SearchOption.AllDirectories).Where(file => file.Contains(".tmp", StringComparison.Ordinal) && !file.Contains("/scratch/", StringComparison.Ordinal))]);
        await server.Start(ct);
        // One is the new server's own.
        var folders = Math.Max(0, Directory.GetDirectories(Path.Combine(server.Data, "scratch")).Length - 1);
        report.Promise("folders of work nobody does any more", $"{folders}", "0 after a start", folders == 0);
    }

    private static async Task<List<string>> Undecodable(IReadOnlyList<Ordered> completed, Served server, SmallDisk disk, CancellationToken ct)
    {
        var bad = new List<string>();
        foreach (var order in completed)
        {
            var file = Path.Combine(disk.Path, "look.mp4");
            await File.WriteAllBytesAsync(file, await server.Client.GetByteArrayAsync(new Uri($"/api/v2/jobs/{order.Id}/video", UriKind.Relative), ct), ct);
            var look = await Tool.Run("ffmpeg", ["-nostdin", "-v", "warning", "-xerror", "-i", file, "-f", "null", "-"], ct: ct);
            if (look.ExitCode != 0 || look.Said.Length > 0)
                bad.Add($"{order.Id} {look.Said.Trim()}");
            File.Delete(file);
        }

        return bad;
    }

    /// <summary>Programs that still work in the data folder although nobody is there to have asked for it. What the server's end ends has a moment for it.</summary>
    private static async Task<IReadOnlyList<string>> Orphans(string data, CancellationToken ct)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(50, ct))
        {
            var left = RunningProgram.All().Where(program => program.Command.Contains(data, StringComparison.Ordinal)).ToList();
            if (left.Count == 0 || clock.Elapsed > Patience)
                return [.. left.Select(program => $"{program.Id} {program.Command[..Math.Min(80, program.Command.Length)]}")];
        }
    }
}
