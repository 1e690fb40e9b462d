using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Stores;

/// <summary>
/// Jobs as plain files: <c>jobs/ID/job.json</c> is the record, <c>jobs/ID/events.jsonl</c> what happened. An event is
/// written before the record; a record that a crash left behind catches up at the next telling.
/// </summary>
public sealed class FileJobStore(DataFolder data, JobFeed feed, ILogger<FileJobStore> log) : IJobStore
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> telling = new();

    public async Task Add(Job job, CancellationToken ct)
    {
        Directory.CreateDirectory(data.Job(job.Id));
        await Save(job, ct);
    }

    public async Task<Job?> Find(string id, CancellationToken ct)
    {
        if (!JobId.IsOne(id) || !File.Exists(RecordOf(id)))
            return null;
        try
        {
            var record = JsonSerializer.Deserialize<Job>(await File.ReadAllBytesAsync(RecordOf(id), ct), Wire.Json)!;
            return CatchUp(record, JsonLines.Read<JobEvent>(EventsOf(id)));
        }
        catch (JsonException e)
        {
            throw new IOException($"The record of job {id} cannot be read: it is damaged, or another version wrote it.", e);
        }
    }

    public async IAsyncEnumerable<Job> List(string owner, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var id in Directory.EnumerateDirectories(data.Jobs).Select(f => Path.GetFileName(f)!).OrderDescending(StringComparer.Ordinal))
        {
            if (await FindReadable(id, ct) is { } job && job.Owner == owner)
                yield return job;
        }
    }

    public async Task<Job> Tell(string id, string key, JobNews news, DateTimeOffset now, CancellationToken ct)
    {
        var turn = telling.GetOrAdd(id, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(ct);
        try
        {
            var told = JsonLines.Read<JobEvent>(EventsOf(id));
            var job = await Find(id, ct) ?? throw new FileNotFoundException($"There is no job {id}.");
            if (!job.IsOpenTo(news) || told.Any(e => e.Key == key))
                return await Save(job, ct);

            var happened = new JobEvent(told.Count + 1, now, key, news);
            using (var events = JsonLines.OpenToAppend(EventsOf(id)))
                JsonLines.Append(events, happened);
            job = await Save(job.After(news, now), ct);
            feed.Publish(job, happened);
            return job;
        }
        finally
        {
            turn.Release();
        }
    }

    public Task<IReadOnlyList<JobEvent>> Events(string id, int after, CancellationToken ct) => Task.FromResult<IReadOnlyList<JobEvent>>(
        JobId.IsOne(id) ? [.. JsonLines.Read<JobEvent>(EventsOf(id)).Skip(after)] : []);

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

    /// <summary>A record's version is one more than the events it has heard.</summary>
    private static Job CatchUp(Job job, IReadOnlyList<JobEvent> told) =>
        told.Skip(job.Version - 1).Aggregate(job, (heard, e) => heard.After(e.News, e.At));

    private async Task<Job> Save(Job job, CancellationToken ct)
    {
        await AtomicFile.Write(RecordOf(job.Id), JsonSerializer.SerializeToUtf8Bytes(job, Wire.Json), ct);
        return job;
    }

    private string RecordOf(string id) => Path.Combine(data.Job(id), "job.json");

    private string EventsOf(string id) => Path.Combine(data.Job(id), "events.jsonl");
}
