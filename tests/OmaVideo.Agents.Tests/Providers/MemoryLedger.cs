using OmaVideo.Core.Costs;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>A ledger that lasts as long as its test.</summary>
internal sealed class MemoryLedger : ILedger
{
    public List<LedgerEntry> Lines { get; } = [];

    public IReadOnlyList<LedgerEntry> Entries => [.. Lines.GroupBy(line => (line.JobId, line.Charge.Key, line.Number)).Select(lines => lines.Last())];

    public Task<LedgerEntry> Reserve(Charge charge, Assignment assignment, DateTimeOffset now, CancellationToken ct)
    {
        Lines.AddRange(new Account(Entries).Reserve(charge, assignment, now));
        return Task.FromResult(Lines[^1]);
    }

    public Task Write(LedgerEntry entry, CancellationToken ct)
    {
        Lines.Add(entry);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<LedgerEntry>> Of(string jobId, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<LedgerEntry>>([.. Entries.Where(entry => entry.JobId == jobId)]);
}
