using System.Collections.Concurrent;
using System.Globalization;
using Azure.Data.Tables;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Azure.Costs;

/// <summary>
/// The ledger as rows, a partition an owner: each entry once under its job and once under its day, so that what a budget asks
/// for is read and nothing else. Who reserves changes the owner's count of entries with them: of two at once, one reads again.
/// </summary>
public sealed class TableLedger(StorageAccount account) : ILedger
{
    private const string Total = "total";
    private const string Count = "Count";

    /// <summary>Column of an entry: its place among its owner's.</summary>
    private const string Place = "Place";

    /// <summary>The partition that says whose a job is, a row a job.</summary>
    private const string Owners = "owners";

    private readonly Table table = account.Table(TableNames.Ledger);
    private readonly ConcurrentDictionary<string, string> owners = new();

    public async Task<LedgerEntry> Reserve(Charge charge, Assignment assignment, DateTimeOffset now, CancellationToken ct)
    {
        await Learn(assignment, ct);
        return await Race.Until(() => TryReserve(charge, assignment, now, ct), ct);
    }

    public Task Write(LedgerEntry entry, CancellationToken ct) =>
        table.Submit([.. Rows(entry).Select(row => new TableTransactionAction(TableTransactionActionType.UpsertMerge, row))], ct);

    public async Task<IReadOnlyList<LedgerEntry>> Of(string jobId, CancellationToken ct) =>
        await OwnerOf(jobId, ct) is { } owner ? [.. (await Read(owner, OfJob(jobId), ct)).Values] : [];

    private async Task<LedgerEntry?> TryReserve(Charge charge, Assignment assignment, DateTimeOffset now, CancellationToken ct)
    {
        var partition = RowKey.Of(assignment.Owner);
        var total = await table.Find(partition, Total, ct);
        var known = await Read(partition, OfJob(assignment.JobId), ct);
        foreach (var (key, entry) in await Read(partition, OfDay(now), ct))
            known.TryAdd(key, entry);

        var entries = new Account([.. known.Values]).Reserve(charge, assignment, now);
        if (entries is [var there] && known.ContainsValue(there))
            return there;

        var count = total?.GetInt32(Count) ?? 0;
        var next = new TableEntity(partition, Total).With(Count, count + 1);
        return await table.Submit(
        [
            total is null ? new(TableTransactionActionType.Add, next) : new(TableTransactionActionType.UpdateReplace, next, total.ETag),
            .. entries.SkipLast(1).SelectMany(Rows).Select(row => new TableTransactionAction(TableTransactionActionType.UpsertMerge, row)),
            .. Rows(entries[^1]).Select(row => new TableTransactionAction(TableTransactionActionType.Add, row.With(Place, count))),
        ], ct) ? entries[^1] : null;
    }

    /// <summary>In the order they were reserved.</summary>
    private async Task<Dictionary<string, LedgerEntry>> Read(string partition, string prefix, CancellationToken ct)
    {
        var rows = await table.Walk(partition, prefix, ct).ToListAsync(ct);
        return rows.OrderBy(row => row.GetInt32(Place)).Select(row => row.Read<LedgerEntry>()).ToDictionary(NameOf);
    }

    private static IEnumerable<TableEntity> Rows(LedgerEntry entry)
    {
        foreach (var prefix in new[] { OfJob(entry.JobId), OfDay(entry.At) })
            yield return Row.Of(RowKey.Of(entry.Owner), prefix + NameOf(entry), entry);
    }

    private async Task Learn(Assignment assignment, CancellationToken ct)
    {
        if (owners.TryAdd(assignment.JobId, RowKey.Of(assignment.Owner)))
            await table.Put(new TableEntity(Owners, assignment.JobId).With("Owner", RowKey.Of(assignment.Owner)), ct);
    }

    private async Task<string?> OwnerOf(string jobId, CancellationToken ct) =>
        owners.TryGetValue(jobId, out var owner) ? owner : (await table.Find(Owners, jobId, ct))?.GetString("Owner");

    private static string OfJob(string jobId) => $"job:{jobId}:";

    private static string OfDay(DateTimeOffset at) => at.UtcDateTime.ToString("'day:'yyyy-MM-dd':'", CultureInfo.InvariantCulture);

    /// <summary>An entry's own, wherever it stands.</summary>
    private static string NameOf(LedgerEntry entry) => $"{entry.JobId}:{RowKey.Of(entry.Charge.Key)}:{entry.Number}";
}
