using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace OmaVideo.Campaigns.Kill;

/// <summary>Looks, after all is over, at what became of every order and what lies about.</summary>
internal static class Reckoning
{
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

        var id = server.Id;
        await server.Kill();
        await Task.Delay(2000, ct);
        report.None("processes left behind", [.. Orphans(server.Data)]);
        report.None("half-written files", [.. Directory.EnumerateFiles(server.Data, "*", SearchOption.AllDirectories).Where(file => file.Contains(".tmp", StringComparison.Ordinal) && !file.Contains("/scratch/", StringComparison.Ordinal))]);
        await server.Start(ct);
        report.Promise("folders of work nobody does any more", $"{Math.Max(0, Directory.GetDirectories(Path.Combine(server.Data, "scratch")).Length - 1)}", "0 after a start", Directory.GetDirectories(Path.Combine(server.Data, "scratch")).Length <= 1);
    }

    private static async Task<List<string>> Undecodable(IReadOnlyList<Ordered> completed, Served server, SmallDisk disk, CancellationToken ct)
    {
        var bad = new List<string>();
        foreach (var order in completed)
        {
            var file = Path.Combine(disk.Path, "look.mp4");
            await File.WriteAllBytesAsync(file, await server.Client.GetByteArrayAsync(new Uri($"/api/v2/jobs/{order.Id}/video", UriKind.Relative), ct), ct);
            var start = new ProcessStartInfo("ffmpeg", ["-nostdin", "-v", "warning", "-xerror", "-i", file, "-f", "null", "-"]) { RedirectStandardError = true };
            using var ffmpeg = Process.Start(start)!;
            var words = await ffmpeg.StandardError.ReadToEndAsync(ct);
            await ffmpeg.WaitForExitAsync(ct);
            if (ffmpeg.ExitCode != 0 || words.Length > 0)
                bad.Add($"{order.Id} {words.Trim()}");
            File.Delete(file);
        }

        return bad;
    }

    /// <summary>Programs that still work in the data folder although nobody is there to have asked for it.</summary>
    private static IEnumerable<string> Orphans(string data)
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(name => int.TryParse(Path.GetFileName(name), out _)))
        {
            string command;
            try
            {
                command = $"{File.ReadAllText(Path.Combine(folder, "cmdline")).Replace('\0', ' ')} in {new FileInfo(Path.Combine(folder, "cwd")).LinkTarget}";
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                continue;
            }

            if (command.Contains(data, StringComparison.Ordinal))
                yield return $"{Path.GetFileName(folder)} {command[..Math.Min(80, command.Length)]}";
        }
    }
}
