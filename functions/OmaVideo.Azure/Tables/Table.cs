using Azure;
using Azure.Data.Tables;

namespace OmaVideo.Azure.Tables;

/// <summary>A table, with the few ways in which this house reads and writes one.</summary>
internal sealed class Table(TableClient client)
{
    private const int Batch = 100;

    private static readonly string[] Keys = ["PartitionKey", "RowKey"];

    public async Task Furnish(CancellationToken ct) => await client.CreateIfNotExistsAsync(ct);

    /// <param name="columns">Only these; all when there are none.</param>
    public async Task<TableEntity?> Find(string partition, string row, CancellationToken ct, params string[] columns)
    {
        var found = await client.GetEntityIfExistsAsync<TableEntity>(partition, row, columns.Length == 0 ? null : columns, ct);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>The rows of a partition whose keys begin like this, in the order of their keys.</summary>
    /// <param name="after">The key before the first one wanted.</param>
    public IAsyncEnumerable<TableEntity> Walk(string partition, string prefix, CancellationToken ct, string? after = null, params string[] columns) =>
        client.QueryAsync<TableEntity>(
            after is null
                ? TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {prefix} and RowKey lt {prefix + RowKey.Last}")
                : TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {after} and RowKey lt {prefix + RowKey.Last}"),
            select: columns.Length == 0 ? null : columns,
            cancellationToken: ct);

    /// <summary>All rows there are.</summary>
    public IAsyncEnumerable<TableEntity> All(CancellationToken ct) => client.QueryAsync<TableEntity>(cancellationToken: ct);

    /// <summary>The keys of all rows in the partitions that sort before this one.</summary>
    public IAsyncEnumerable<TableEntity> KeysBefore(string partition, CancellationToken ct) =>
        client.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey lt {partition}"), select: Keys, cancellationToken: ct);

    /// <summary>The keys of all rows nobody wrote since then; reads the whole table.</summary>
    public IAsyncEnumerable<TableEntity> StaleBefore(DateTimeOffset then, CancellationToken ct) =>
        client.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Timestamp lt {then}"), select: Keys, cancellationToken: ct);

    public async Task Put(TableEntity row, CancellationToken ct) => await client.UpsertEntityAsync(row, TableUpdateMode.Replace, ct);

    /// <returns>False when there is such a row already.</returns>
    public Task<bool> Add(TableEntity row, CancellationToken ct) => Attempt(() => client.AddEntityAsync(row, ct));

    /// <returns>False when it is not any more as it was read.</returns>
    public Task<bool> Replace(TableEntity row, ETag read, CancellationToken ct) => Attempt(() => client.UpdateEntityAsync(row, read, TableUpdateMode.Replace, ct));

    public async Task Remove(string partition, string row, CancellationToken ct) => await client.DeleteEntityAsync(partition, row, cancellationToken: ct);

    /// <summary>Writes rows of one partition, all or none.</summary>
    /// <returns>False when one of them was not any more as it was read, or already there.</returns>
    public async Task<bool> Submit(IReadOnlyList<TableTransactionAction> actions, CancellationToken ct) =>
        await Attempt(async () => (await client.SubmitTransactionAsync(actions, ct)).GetRawResponse());

    /// <summary>Removes a whole partition, a hundred rows at a time.</summary>
    public async Task Clear(string partition, CancellationToken ct)
    {
        await foreach (var rows in Walk(partition, "", ct, columns: Keys).Chunk(Batch).WithCancellation(ct))
            await Submit([.. rows.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All))], ct);
    }

    /// <summary>Another writer was faster (409, 412), or took the row away (404).</summary>
    private static async Task<bool> Attempt(Func<Task<Response>> write)
    {
        try
        {
            await write();
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }
}
