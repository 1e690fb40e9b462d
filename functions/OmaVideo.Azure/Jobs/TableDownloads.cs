using Azure.Data.Tables;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Jobs;

/// <summary>Downloads as rows, a partition a job: each has a number that grows.</summary>
public sealed class TableDownloads(StorageAccount account) : IDownloads
{
    private const string Times = "Times";

    private readonly Table table = account.Table(TableNames.Downloads);

    public Task Count(string jobId, string what) => Race.Until(async () =>
    {
        var row = await table.Find(jobId, what, default);
        var next = new TableEntity(jobId, what).With(Times, (row?.GetInt64(Times) ?? 0) + 1);
        return await (row is null ? table.Add(next, default) : table.Replace(next, row.ETag, default)) ? next : null;
    }, default);

    public async Task<IReadOnlyDictionary<string, long>> Of(string jobId, CancellationToken ct) =>
        await table.Walk(jobId, "", ct).ToDictionaryAsync(row => row.RowKey, row => row.GetInt64(Times) ?? 0, cancellationToken: ct);
}
