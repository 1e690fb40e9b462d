using Azure.Data.Tables;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Azure.Jobs;

/// <summary>
/// Whose jobs there are and where they stand: a partition an owner, each job once newest first and once oldest first, so that a
/// page is read from where it begins. A row may be behind its job's record, never ahead.
/// </summary>
internal sealed class JobIndex(Table table)
{
    private const string Newest = "newest:";
    private const string Oldest = "oldest:";
    private const string Status = "Status";

    public Task Learn(Job job, CancellationToken ct) => Write(TableTransactionActionType.UpsertReplace, job, ct);

    public Task Forget(Job job, CancellationToken ct) => Write(TableTransactionActionType.Delete, job, ct);

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
