using System.Globalization;
using Azure;
using Azure.Data.Tables;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Access;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Access;

/// <summary>Quotas as rows, a partition an account and day: a row for each that was taken, and how many there are, which changes with them.</summary>
public sealed class TableQuotaStore(StorageAccount account) : IQuotaStore, IQuotaSweep
{
    private const string Total = "total";
    private const string Taking = "taken:";
    private const string Count = "Count";

    private readonly Table table = account.Table(TableNames.Quotas);

    public async Task<bool> Take(Quota quota, string what, CancellationToken ct) => (await Race.Until(() => TryTake(quota, Taking + RowKey.Of(what), ct), ct)).Given;

    public Task GiveBack(Quota quota, string what, CancellationToken ct) => Race.Until(() => TryGiveBack(quota, Taking + RowKey.Of(what), ct), ct);

    public async Task<int> Taken(Quota quota, CancellationToken ct) => (await table.Find(PartitionOf(quota), Total, ct))?.GetInt32(Count) ?? 0;

    public async Task Sweep(DateOnly before, CancellationToken ct)
    {
        await foreach (var row in table.KeysBefore(Named(before), ct))
            await table.Remove(row.PartitionKey, row.RowKey, ct);
    }

    private async Task<Answer?> TryTake(Quota quota, string what, CancellationToken ct)
    {
        var partition = PartitionOf(quota);
        if (await table.Find(partition, what, ct) is not null)
            return new(true);
        var total = await table.Find(partition, Total, ct);
        var taken = total?.GetInt32(Count) ?? 0;
        if (taken >= quota.Most)
            return new(false);

        var next = new TableEntity(partition, Total).With(Count, taken + 1);
        return await table.Submit(
        [
            total is null ? new(TableTransactionActionType.Add, next) : new(TableTransactionActionType.UpdateReplace, next, total.ETag),
            new(TableTransactionActionType.Add, new TableEntity(partition, what)),
        ], ct) ? new(true) : null;
    }

    private async Task<Answer?> TryGiveBack(Quota quota, string what, CancellationToken ct)
    {
        var partition = PartitionOf(quota);
        if (await table.Find(partition, what, ct) is not { } given || await table.Find(partition, Total, ct) is not { } total)
            return new(false);

        var next = new TableEntity(partition, Total).With(Count, (total.GetInt32(Count) ?? 1) - 1);
        return await table.Submit(
        [
            new(TableTransactionActionType.UpdateReplace, next, total.ETag),
            new(TableTransactionActionType.Delete, given, given.ETag),
        ], ct) ? new(true) : null;
    }

    private static string PartitionOf(Quota quota) => $"{Named(quota.Day)}:{quota.Account}";

    private static string Named(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Answer(bool Given);
}
