using OmaVideo.Campaigns.Providers;
using OmaVideo.Core.Costs;
using OmaVideo.Local.Stores;

namespace OmaVideo.Campaigns.Kill;

/// <summary>Holds the ledger against what the providers billed, and against what the jobs say of themselves.</summary>
internal static class Accounts
{
    public static async Task Of(Report report, IReadOnlyList<Ordered> orders, Served server, PaidStudio studio, CancellationToken ct)
    {
        studio.LetFinish();
        using var ledger = new FileLedger(new DataFolder(server.Data));
        var entries = new List<LedgerEntry>();
        var odd = new List<string>();
        foreach (var order in orders.Where(order => order.Id is not null))
        {
            var own = await ledger.Of(order.Id!, ct);
            entries.AddRange(own);
            if (!order.Ended)
                continue;
            var cost = order.Job.GetProperty("cost");
            if (cost.GetProperty("spent_usd").GetDecimal() != Books.Settled(own) || cost.GetProperty("reserved_usd").GetDecimal() != Books.Open(own))
                odd.Add($"{order.Id} says {cost.GetRawText()}, its ledger {Books.Settled(own)} and {Books.Open(own)}");
        }

        var books = new Books(studio.Bills, entries);
        report.Figure("the provider knows a call made again", $"{(studio.OpenAi.RecognisesKeys ? "yes" : "no")}");
        books.Tell(report);
        report.None("jobs that say something else than their ledger", odd);

        // What was billed beyond what the videos take was made again after a kill, by somebody who could not know better, and says so.
        var more = books.Calls - orders.Sum(order => order.Calls);
        report.Promise("calls billed more often than the videos take", $"{more}", $"at most the {books.Uncertain} that are told as uncertain", more <= books.Uncertain && (more >= 0 || orders.Any(order => order.Failed)));
    }
}
