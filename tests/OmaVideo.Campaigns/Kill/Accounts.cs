using OmaVideo.Agents.Tests.Providers;
using OmaVideo.Campaigns.Providers;
using OmaVideo.Core.Costs;
using OmaVideo.Local.Stores;

namespace OmaVideo.Campaigns.Kill;

/// <summary>Holds the ledger against what the providers billed, call by call, and against what the jobs say of themselves.</summary>
internal static class Accounts
{
    public static async Task Of(Report report, IReadOnlyList<Ordered> orders, Served server, PaidStudio studio, CancellationToken ct)
    {
        studio.LetFinish();
        using var ledger = new FileLedger(new DataFolder(server.Data));
        var entries = new List<LedgerEntry>();
        var odd = new List<string>();
        foreach (var order in orders.Where(order => order.Ended))
        {
            var own = await ledger.Of(order.Id!, ct);
            entries.AddRange(own);
            var cost = order.Job.GetProperty("cost");
            if (cost.GetProperty("spent_usd").GetDecimal() != Settled(own) || cost.GetProperty("reserved_usd").GetDecimal() != Open(own))
                odd.Add($"{order.Id} says {cost.GetRawText()}, its ledger {Settled(own)} and {Open(own)}");
        }

        var bills = studio.Bills;
        var (billed, settled, open) = (bills.Sum(bill => bill.Usd), Settled(entries), Open(entries));
        report.Figure("the provider knows a call made again", $"{(studio.OpenAi.RecognisesKeys ? "yes" : "no")}");
        report.Promise("billed, US dollars", $"{billed} in {bills.Count} calls", "what the ledger settled, or up to its uncertain more", settled <= billed && billed <= settled + open);
        report.Figure("settled in the ledger, and uncertain", $"{settled}, and at most {open} in {entries.Count(IsOpen)} calls");
        report.None("calls whose bill is not in the ledger", Differences(bills, entries));
        report.None("jobs that say something else than their ledger", odd);
        Repetitions(report, orders, bills, entries);
    }

    /// <summary>Calls are known by their keys, works by the names the provider gave them.</summary>
    private static List<string> Differences(IReadOnlyList<FakeBill> bills, IReadOnlyList<LedgerEntry> entries)
    {
        var (known, billed) = (entries.ToLookup(NameOf), bills.ToLookup(bill => bill.Key));
        var nameless = entries.Count(entry => IsWork(entry) && IsOpen(entry) && entry.ProviderJob is null);
        return [.. billed.Select(call => call.Key).Union(entries.Select(NameOf)).Where(name => !IsBorneOut(name)).Skip(nameless).Select(name => $"{name}: billed {billed[name].Sum(bill => bill.Usd)}, settled {Settled(known[name])}, uncertain {Open(known[name])}")];

        bool IsBorneOut(string name) =>
            Settled(known[name]) is var least && billed[name].Sum(bill => bill.Usd) is var usd && usd >= least && usd <= least + Open(known[name]);
    }

    /// <summary>What was billed beyond what the videos take was made again after a kill, by somebody who could not know better, and says so.</summary>
    private static void Repetitions(Report report, IReadOnlyList<Ordered> orders, IReadOnlyList<FakeBill> bills, IReadOnlyList<LedgerEntry> entries)
    {
        var more = bills.Count - orders.Sum(order => order.Calls);
        var open = entries.Count(IsOpen);
        report.Promise("calls billed more often than the videos take", $"{more}", $"at most the {open} that are told as uncertain", more <= open && (more >= 0 || orders.Any(order => order.Failed)));
    }

    private static string NameOf(LedgerEntry entry) => IsWork(entry) ? entry.ProviderJob ?? "nameless" : entry.Charge.Key;

    private static bool IsWork(LedgerEntry entry) => entry.Charge.Provider == "gateway";

    private static bool IsOpen(LedgerEntry entry) => entry.Settlement is Settlement.Reserved or Settlement.Uncertain;

    private static decimal Settled(IEnumerable<LedgerEntry> entries) => entries.Where(entry => entry.Settlement == Settlement.Settled).Sum(entry => entry.SpentUsd);

    private static decimal Open(IEnumerable<LedgerEntry> entries) => entries.Where(IsOpen).Sum(entry => entry.Usd);
}
