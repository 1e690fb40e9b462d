using System.Globalization;

namespace OmaVideo.Campaigns.Kill;

/// <summary>The time of day as a server sees it. It can be set while the server runs, in both directions; what measures how long something takes goes on evenly, as in any computer whose clock is set.</summary>
internal sealed class FalseClock : IDisposable
{
    private static readonly string? Library = Directory.Exists("/usr/lib") ? Directory.EnumerateFiles("/usr/lib", "libfaketimeMT.so.1", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2, IgnoreInaccessible = true }).FirstOrDefault() : null;

    private readonly string file = Path.GetTempFileName();

    public FalseClock() => Set(TimeSpan.Zero);

    /// <summary>Whether it can be other than the true one.</summary>
    public bool IsFalse => Library is not null;

    public TimeSpan Offset { get; private set; }

    /// <summary>What a server has to be told to look at it.</summary>
    public IReadOnlyDictionary<string, string> Environment => Library is null ? new Dictionary<string, string>() : new()
    {
        ["LD_PRELOAD"] = Library,
        ["FAKETIME_TIMESTAMP_FILE"] = file,
        ["FAKETIME_CACHE_DURATION"] = "1",
        ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
    };

    public void Set(TimeSpan offset)
    {
        Offset = offset;
        File.WriteAllText(file, offset.TotalSeconds.ToString("+0;-0", CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        File.Delete(file);

        // The library cleans up after itself, but not where its process was killed.
        foreach (var left in Library is null ? [] : Directory.EnumerateFiles("/dev/shm", "*faketime_s*_*"))
        {
            if (!Directory.Exists($"/proc/{left[(left.LastIndexOf('_') + 1)..]}"))
                File.Delete(left);
        }
    }
}
