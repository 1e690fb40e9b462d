using System.Globalization;
using OmaVideo.Core.Access;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Stores;

/// <summary>Quotas as plain files: <c>quotas/2026-11-21/ACCOUNT.jsonl</c> has a line for each that was taken, and one that begins with <c>-</c> for each that was given back.</summary>
public sealed class FileQuotaStore(DataFolder data) : IQuotaStore, IQuotaSweep
{
    private const char Back = '-';

    public async Task<bool> Take(Quota quota, string what, CancellationToken ct)
    {
        using var file = await HeldFile.Open(FileOf(quota), ct);
        var taken = Resume(file);
        if (taken.Contains(what))
            return true;
        if (taken.Count >= quota.Most)
            return false;
        JsonLines.Append(file, what);
        return true;
    }

    public async Task GiveBack(Quota quota, string what, CancellationToken ct)
    {
        using var file = await HeldFile.Open(FileOf(quota), ct);
        if (Resume(file).Contains(what))
            JsonLines.Append(file, Back + what);
    }

    public async Task<int> Taken(Quota quota, CancellationToken ct)
    {
        using var file = await HeldFile.Open(FileOf(quota), ct);
        return Resume(file).Count;
    }

    private static HashSet<string> Resume(FileStream file)
    {
        var taken = new HashSet<string>();
        foreach (var line in JsonLines.Resume<string>(file))
            _ = line.StartsWith(Back) ? taken.Remove(line[1..]) : taken.Add(line);
        return taken;
    }

    private string FileOf(Quota quota)
    {
        var day = Path.Combine(data.Quotas, Named(quota.Day));
        if (!Directory.Exists(day))
        {
            SweepNow(quota.Day.AddDays(-1));
            Directory.CreateDirectory(day);
        }

        return Path.Combine(day, $"{quota.Account}.jsonl");
    }

    public Task Sweep(DateOnly before, CancellationToken ct)
    {
        SweepNow(before);
        return Task.CompletedTask;
    }

    /// <summary>Yesterday may still be asked for by who came just before midnight; what is older is over.</summary>
    private void SweepNow(DateOnly before)
    {
        foreach (var day in Directory.EnumerateDirectories(data.Quotas).Where(day => string.CompareOrdinal(Path.GetFileName(day), Named(before)) < 0))
            ScratchFolders.Delete(day);
    }

    private static string Named(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
