using Azure;
using Azure.Data.Tables;
using OmaVideo.Azure.Blobs;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Upkeep;

namespace OmaVideo.Azure.Jobs;

/// <summary>
/// Jobs as rows, a partition a job: its record, its events, and the keys it has been told. News changes all of them at once or
/// nothing, and only the record that was read.
/// </summary>
public sealed class TableJobStore(StorageAccount account, BlobArtifactStore artifacts, JobCache cache, ILogger<TableJobStore> log) : IJobStore, IJobRegister
{
    private const string Record = "job";
    private const string Event = "event:";
    private const string Key = "key:";

    /// <summary>Column of the record: how many events it has heard.</summary>
    private const string Heard = "Heard";

    private readonly Table table = account.Table(TableNames.Jobs);
    private readonly JobIndex index = new(account.Table(TableNames.JobIndex));
    private readonly Table[] attached = [account.Table(TableNames.Downloads), account.Table(TableNames.Outbox)];

    public async Task Add(Job job, CancellationToken ct)
    {
        await artifacts.Promise(NamesIn.Of(job.Order), job.Id, ct);
        await index.Learn(job, ct);
        await table.Put(Row.Of(job.Id, Record, job).With(Heard, 0), ct);
        cache.Put(new(job, 0));
    }

    public async Task<Job?> Find(string id, CancellationToken ct)
    {
        if (!JobId.IsOne(id) || await table.Find(id, Record, ct, Heard) is not { } mark)
            return null;
        return await cache.Get(id, mark.GetInt32(Heard)!.Value, async () =>
            await table.Find(id, Record, ct) is { } row ? new(row.Read<Job>(), row.GetInt32(Heard)!.Value) : null);
    }

    public IAsyncEnumerable<Job> List(string owner, Listing listing, CancellationToken ct) =>
        Readable(index.Walk(owner, listing, ct), ct).Where(job => (listing.Status ?? job.Status) == job.Status);

    public async Task<Job> Tell(string id, string key, JobNews news, DateTimeOffset now, CancellationToken ct)
    {
        if (news is JobReopened { Order: var order })
            await artifacts.Promise(NamesIn.Of(order), id, ct);
        var (before, job, heard) = await Race.Until(() => TryTell(id, key, news, now, ct), ct);
        cache.Put(new(job, heard));
        if (before != job.Status)
            await Index(job, ct);
        return job;
    }

    public async Task<bool> Remove(string id, CancellationToken ct)
    {
        if (!JobId.IsOne(id) || await table.Find(id, Record, ct) is not { } row)
            return true;
        var job = row.Read<Job>();
        if (!job.Status.IsFinal() || !await table.Submit([new(TableTransactionActionType.Delete, row, row.ETag)], ct))
            return false;

        cache.Forget(id);
        await index.Forget(job, ct);
        await table.Clear(id, ct);
        foreach (var other in attached)
            await other.Clear(id, ct);
        return true;
    }

    public async Task<IReadOnlyList<JobEvent>> Events(string id, int after, CancellationToken ct) => JobId.IsOne(id)
        ? await table.Walk(id, Event, ct, Event + RowKey.Number(after)).Select(row => row.Read<JobEvent>()).ToListAsync(ct)
        : [];

    public IAsyncEnumerable<Job> Unfinished(CancellationToken ct) => Readable(index.Unfinished(ct), ct).Where(job => !job.Status.IsFinal());

    public IAsyncEnumerable<Job> EndedBefore(DateTimeOffset then, CancellationToken ct) =>
        Readable(index.OrderedBefore(then, ct), ct).Where(job => job.Status.IsFinal() && job.UpdatedAt < then);

    /// <summary>Whoever is overtaken by others' news before the index has heard of theirs passes the others' on.</summary>
    private async Task Index(Job job, CancellationToken ct)
    {
        await index.Learn(job, ct);
        if (await Find(job.Id, ct) is { } now && now.Status != job.Status)
            await Index(now, ct);
    }

    /// <returns>Null when somebody else told it something at that moment.</returns>
    private async Task<Told?> TryTell(string id, string key, JobNews news, DateTimeOffset now, CancellationToken ct)
    {
        var row = (JobId.IsOne(id) ? await table.Find(id, Record, ct) : null) ?? throw new FileNotFoundException($"There is no job {id}.");
        var (job, heard) = (row.Read<Job>(), row.GetInt32(Heard)!.Value);
        if (!job.IsOpenTo(news) || await table.Find(id, Key + RowKey.Of(key), ct, Heard) is not null)
            return new(null, job, heard);

        var (later, number) = (job.After(news, now), heard + 1);
        return await table.Submit(
        [
            new(TableTransactionActionType.UpdateReplace, Row.Of(id, Record, later).With(Heard, number), row.ETag),
            new(TableTransactionActionType.Add, Row.Of(id, Event + RowKey.Number(number), new JobEvent(number, now, key, news))),
            new(TableTransactionActionType.Add, new TableEntity(id, Key + RowKey.Of(key))),
        ], ct) ? new(job.Status, later, number) : null;
    }

    private IAsyncEnumerable<Job> Readable(IAsyncEnumerable<string> ids, CancellationToken ct) =>
        ids.Select(async (string id, CancellationToken _) => await FindReadable(id, ct)).OfType<Job>();

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

    /// <param name="Before">Where the job stood; not known where it had heard the news already, from somebody who may not have come to the index.</param>
    private sealed record Told(JobStatus? Before, Job Job, int Heard);
}
