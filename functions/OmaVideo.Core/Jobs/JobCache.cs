using System.Collections.Concurrent;
using OmaVideo.Core.Telemetry;

namespace OmaVideo.Core.Jobs;

/// <summary>
/// Jobs that were read lately, for 30 s. A job never changes, it is replaced: so whoever changes one puts the new one
/// here, and what was read meanwhile does not take its place.
/// </summary>
public sealed class JobCache(TimeProvider clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    private const int Most = 2000;
    private readonly ConcurrentDictionary<string, Entry> entries = new();
    private long hits;
    private long misses;
    private long errors;

    public CacheFigures Figures => new(Interlocked.Read(ref hits), Interlocked.Read(ref misses), Interlocked.Read(ref errors), entries.Count);

    /// <summary>The job as it was read or put last, or as <paramref name="read"/> finds it.</summary>
    /// <param name="mark">What says that the store's job is still the same; an entry with another mark does not count.</param>
    public ValueTask<Job?> Get(string id, long mark, Func<Task<Marked?>> read)
    {
        if (entries.TryGetValue(id, out var entry) && entry.Marked.Mark == mark && clock.GetElapsedTime(entry.At) < Life)
        {
            Interlocked.Increment(ref hits);
            Count("hit");
            return new(entry.Marked.Job);
        }

        Interlocked.Increment(ref misses);
        Count("miss");
        return new(Read(id, read));
    }

    public void Put(Marked marked)
    {
        var entry = new Entry(marked, clock.GetTimestamp());
        if (entries.Count >= Most)
            MakeRoom();
        entries.AddOrUpdate(marked.Job.Id, entry, (_, there) => there.Marked.Job.Version > marked.Job.Version ? there : entry);
    }

    public void Forget(string id) => entries.TryRemove(id, out _);

    private async Task<Job?> Read(string id, Func<Task<Marked?>> read)
    {
        try
        {
            if (await read() is not { } marked)
            {
                Forget(id);
                return null;
            }

            Put(marked);
            return marked.Job;
        }
        catch
        {
            Interlocked.Increment(ref errors);
            Count("error");
            throw;
        }
    }

    private static void Count(string result) => Instruments.CacheLookups.Add(1, new("cache", "jobs"), new("result", result));

    private void MakeRoom()
    {
        foreach (var (id, entry) in entries)
        {
            if (clock.GetElapsedTime(entry.At) >= Life)
                entries.TryRemove(id, out _);
        }

        if (entries.Count >= Most)
            entries.Clear();
    }

    private sealed record Entry(Marked Marked, long At);
}

/// <summary>A job, and what says that it is still the same in its store.</summary>
public sealed record Marked(Job Job, long Mark);

/// <param name="Hits">Reads answered from the cache.</param>
/// <param name="Misses">Reads that went to the store.</param>
/// <param name="Errors">Of them, those that failed.</param>
/// <param name="Jobs">Held now.</param>
public sealed record CacheFigures(long Hits, long Misses, long Errors, int Jobs)
{
    /// <summary>Hits among all reads, 0 to 1.</summary>
    public double Ratio => Hits + Misses == 0 ? 0 : Math.Round((double)Hits / (Hits + Misses), 4);
}
