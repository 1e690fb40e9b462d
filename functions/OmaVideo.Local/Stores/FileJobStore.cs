using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OmaVideo.Core.Jobs;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Stores;

/// <summary>Jobs as plain files; see <see cref="JobFiles"/>. What is asked for often is answered from memory, and memory is made of the files.</summary>
public sealed class FileJobStore(DataFolder data, ScratchFolders scratch, JobFeed feed, JobCache cache, TimeProvider clock, ILogger<FileJobStore> log) : IJobStore
{
    private readonly JobFiles files = new(data);
    private readonly JobShelf shelf = new(data, new JobFiles(data), clock, log);
    private readonly ConcurrentDictionary<string, Told> moving = new();
    private readonly SemaphoreSlim[] turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    public async Task Add(Job job, CancellationToken ct)
    {
        Directory.CreateDirectory(data.Job(job.Id));
        await files.Write(job, 0, ct);
        Know(job, 0);
    }

    public async Task<Job?> Find(string id, CancellationToken ct) =>
        JobId.IsOne(id) ? await cache.Get(id, files.EventBytes(id), () => Task.FromResult(files.Read(id))) : null;

    public async IAsyncEnumerable<Job> List(string owner, Listing listing, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var id in await shelf.Walk(owner, listing, ct))
        {
            if (await FindReadable(id, ct) is { } job && (listing.Status ?? job.Status) == job.Status)
                yield return job;
        }
    }

    public async Task<Job> Tell(string id, string key, JobNews news, DateTimeOffset now, CancellationToken ct)
    {
        var turn = TurnOf(id);
        await turn.WaitAsync(ct);
        try
        {
            var told = ToldSoFar(id);
            return told.Job.IsOpenTo(news) && told.Keys.Add(key) ? await Hear(told, new(told.Keys.Count, now, key, news), ct) : told.Job;
        }
        catch
        {
            // What is in the files is true, and is read again the next time.
            moving.TryRemove(id, out _);
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task<bool> Remove(string id, CancellationToken ct)
    {
        var turn = TurnOf(id);
        await turn.WaitAsync(ct);
        try
        {
            if (!JobId.IsOne(id) || files.Read(id) is not { } there)
                return true;
            if (!there.Job.Status.IsFinal())
                return false;

            // Out of sight at once; if a crash leaves something of it behind, the next sweep takes it.
            var bin = scratch.New();
            Directory.Move(data.Job(id), Path.Combine(bin, id));
            cache.Forget(id);
            shelf.Forget(id);
            ScratchFolders.Delete(bin);
            return true;
        }
        finally
        {
            turn.Release();
        }
    }

    public Task<IReadOnlyList<JobEvent>> Events(string id, int after, CancellationToken ct) =>
        Task.FromResult(JobId.IsOne(id) ? files.Events(id, after) : []);

    private async Task<Job> Hear(Told told, JobEvent happened, CancellationToken ct)
    {
        shelf.Doubt(told.Job);
        told.Bytes = files.Append(told.Job.Id, happened);
        told.Job = told.Job.After(happened.News, happened.At);
        await files.Write(told.Job, told.Bytes, ct);
        if (told.Job.Rests)
            moving.TryRemove(told.Job.Id, out _);
        Know(told.Job, told.Bytes);
        feed.Publish(told.Job, happened);
        return told.Job;
    }

    /// <summary>What a job that moves has been told is kept in mind, so that telling it more costs the same however much it was.</summary>
    private Told ToldSoFar(string id)
    {
        if (moving.TryGetValue(id, out var told) && told.Bytes == files.EventBytes(id))
            return told;
        var there = (JobId.IsOne(id) ? files.Read(id) : null) ?? throw new FileNotFoundException($"There is no job {id}.");
        return moving[id] = new(there, files.Events(id, 0).Select(e => e.Key));
    }

    private SemaphoreSlim TurnOf(string id) => turns[(uint)id.GetHashCode() % (uint)turns.Length];

    private void Know(Job job, long bytes)
    {
        cache.Put(new(job, bytes));
        shelf.Learn(job);
    }

    /// <summary>One damaged record keeps nobody from their other jobs.</summary>
    private async Task<Job?> FindReadable(string id, CancellationToken ct)
    {
        try
        {
            return await Find(id, ct);
        }
        catch (IOException e)
        {
            log.RecordUnreadable(e, id);
            return null;
        }
    }

    private sealed class Told(Marked there, IEnumerable<string> keys)
    {
        public Job Job { get; set; } = there.Job;

        public long Bytes { get; set; } = there.Mark;

        public HashSet<string> Keys { get; } = [.. keys];
    }
}
