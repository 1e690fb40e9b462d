using Azure.Data.Tables;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Azure.Jobs;

/// <summary>
/// Whose jobs there are and where they stand: a partition an owner, each job once newest first and once oldest first, so that a
/// page is read from where it begins; one partition for those that have not ended, and one for all. A row may be behind its
/// job's record, never ahead.
/// </summary>
internal sealed class JobIndex(Table table)
{
    private const string Newest = "newest:";
    private const string Oldest = "oldest:";
    private const string Status = "Status";
    private const string Unended = "unfinished";
    private const string Every = "every";

    public async Task Learn(Job job, CancellationToken ct)
    {
        if (!job.Status.IsFinal())
            await table.Put(new(Unended, job.Id), ct);
        await table.Put(new(Every, job.Id), ct);
        await Write(TableTransactionActionType.UpsertReplace, job, ct);
        if (job.Status.IsFinal())
            await table.Remove(Unended, job.Id, ct);
    }

    public async Task Forget(Job job, CancellationToken ct)
    {
        await Write(TableTransactionActionType.Delete, job, ct);
        await table.Remove(Unended, job.Id, ct);
        await table.Remove(Every, job.Id, ct);
    }

    /// <summary>The identities of jobs that have not ended, as far as the index knows.</summary>
    public IAsyncEnumerable<string> Unfinished(CancellationToken ct) => table.Walk(Unended, "", ct).Select(row => row.RowKey);

    /// <summary>The identities of jobs that were ordered before then.</summary>
    public IAsyncEnumerable<string> OrderedBefore(DateTimeOffset then, CancellationToken ct)
    {
        var end = JobId.At(then, 0);
        return table.Walk(Every, "", ct).Select(row => row.RowKey).TakeWhile(id => string.CompareOrdinal(id, end) < 0);
    }

    /// <summary>The identities of an owner's jobs. Those in another status are passed over, as far as the index knows.</summary>
    public async IAsyncEnumerable<string> Walk(string owner, Listing listing, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var prefix = listing.OldestFirst ? Oldest : Newest;
        var after = listing.After is null ? null : prefix + (listing.OldestFirst ? listing.After : RowKey.ReversedAfter(listing.After));
        await foreach (var row in table.Walk(RowKey.Of(owner), prefix, ct, after))
        {
            if (listing.Status is null || row.GetString(Status) == $"{listing.Status}")
                yield return listing.OldestFirst ? row.RowKey[prefix.Length..] : RowKey.Reversed(row.RowKey[prefix.Length..]);
        }
    }

    private async Task Write(TableTransactionActionType action, Job job, CancellationToken ct)
    {
        string[] keys = [Newest + RowKey.Reversed(job.Id), Oldest + job.Id];
        await table.Submit([.. keys.Select(key => new TableTransactionAction(action, new TableEntity(RowKey.Of(job.Owner), key).With(Status, $"{job.Status}")))], ct);
    }
}
