using System.Globalization;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Local.Stores;

/// <summary>
/// The ledger as a page a day, <c>ledger/2026-11-21.jsonl</c>: one entry a line, on the day it was reserved, or on its job's
/// where the clock has been set back since; the last line about an entry counts. Whoever writes holds the ledger's lock,
/// against other processes on the same data too.
/// </summary>
public sealed class FileLedger(DataFolder data) : ILedger, IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    public Task<LedgerEntry> Reserve(Charge charge, Assignment assignment, DateTimeOffset now, CancellationToken ct) => InTurn(() =>
    {
        var entries = new Account(Since(Earlier(JobId.TimeOf(assignment.JobId), now))).Reserve(charge, assignment, now);
        foreach (var entry in entries)
            Append(entry);
        return entries[^1];
    }, ct);

    public Task Write(LedgerEntry entry, CancellationToken ct) => InTurn(() =>
    {
        Append(entry);
        return entry;
    }, ct);

    public Task<IReadOnlyList<LedgerEntry>> Of(string jobId, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<LedgerEntry>>([.. Since(JobId.TimeOf(jobId)).Where(entry => entry.JobId == jobId)]);

    public void Dispose() => turn.Dispose();

    private async Task<T> InTurn<T>(Func<T> write, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            using var held = await HeldFile.Open(Path.Combine(data.Ledger, "lock"), ct);
            return write();
        }
        finally
        {
            turn.Release();
        }
    }

    private IReadOnlyList<LedgerEntry> Since(DateTimeOffset day) =>
    [
        .. Directory.EnumerateFiles(data.Ledger, "*.jsonl")
            .Where(page => string.CompareOrdinal(Path.GetFileName(page), PageOf(day)) >= 0)
            .Order(StringComparer.Ordinal)
            .SelectMany(JsonLines.Read<LedgerEntry>)
            .GroupBy(entry => (entry.JobId, entry.Charge.Key, entry.Number))
            .Select(lines => lines.Last()),
    ];

    private void Append(LedgerEntry entry)
    {
        using var page = JsonLines.OpenToAppend(Path.Combine(data.Ledger, PageOf(Later(JobId.TimeOf(entry.JobId), entry.At))));
        JsonLines.Append(page, entry);
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static string PageOf(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'.jsonl'", CultureInfo.InvariantCulture);
}
