using OmaVideo.Agents.Tests.Providers;
using OmaVideo.Core.Costs;

namespace OmaVideo.Campaigns.Providers;

/// <summary>What the providers billed beside what the ledger says of it. Calls are known by their keys, and works by the names their provider gave them.</summary>
internal sealed class Books(IReadOnlyList<FakeBill> bills, IReadOnlyList<LedgerEntry> entries)
{
    public decimal Billed => bills.Sum(bill => bill.Usd);

    public int Calls => bills.Count;

    /// <summary>How many entries stay uncertain, or were never settled.</summary>
    public int Uncertain => entries.Count(IsOpen);

    public static decimal Settled(IEnumerable<LedgerEntry> entries) => entries.Where(entry => entry.Settlement == Settlement.Settled).Sum(entry => entry.SpentUsd);

    public static decimal Open(IEnumerable<LedgerEntry> entries) => entries.Where(IsOpen).Sum(entry => entry.Usd);

    public void Tell(Report report)
    {
        var (settled, open) = (Settled(entries), Open(entries));
        report.Promise("billed, US dollars", $"{Billed:0.#####} in {Calls} calls", "what the ledger settled, or up to its uncertain more", settled <= Billed && Billed <= settled + open);
        report.Figure("settled in the ledger, and uncertain", $"{settled:0.#####}, and at most {open:0.#####} in {Uncertain} calls");
        report.None("calls whose bill is not as the ledger has it", Differences());
    }

    private List<string> Differences()
    {
        var (known, billed) = (entries.ToLookup(NameOf), bills.ToLookup(bill => bill.Key));

        // A work whose name never arrived is somebody's who was left uncertain.
        var nameless = entries.Count(entry => IsWork(entry) && IsOpen(entry) && entry.ProviderJob is null);
        var strange = billed.Select(call => call.Key).Where(name => !known.Contains(name)).Skip(nameless).Select(name => $"{name} is in no ledger");
        return [.. strange, .. known.Where(call => call.Key.Length > 0 && !IsBorneOut(call)).Select(call => $"{call.Key}: billed {Bill(call.Key)}, settled {Settled(call)}, uncertain {Open(call)} ({string.Join(", ", call.Select(entry => $"{entry.Number} {entry.Settlement} {entry.SpentUsd}"))})")];

        decimal Bill(string name) => billed[name].Sum(bill => bill.Usd);

        bool IsBorneOut(IGrouping<string, LedgerEntry> call) => Settled(call) is var least && Bill(call.Key) >= least && Bill(call.Key) <= least + Open(call);
    }

    private static string NameOf(LedgerEntry entry) => IsWork(entry) ? entry.ProviderJob ?? "" : entry.Key;

    private static bool IsWork(LedgerEntry entry) => entry.Charge.Provider != "openai";

    private static bool IsOpen(LedgerEntry entry) => entry.Settlement is Settlement.Reserved or Settlement.Uncertain;
}
