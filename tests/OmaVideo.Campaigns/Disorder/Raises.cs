using System.Text.Json;
using OmaVideo.Campaigns.Providers;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Local.Stores;

namespace OmaVideo.Campaigns.Disorder;

/// <summary>Films that run into their budgets, and budgets that are raised early, late, doubled, too little, and differently by several at once.</summary>
internal static class Raises
{
    /// <summary>US dollars: for a script, and not for the pictures.</summary>
    private const decimal Tight = 0.07m;

    /// <summary>For a picture, or two, and for everything.</summary>
    private static readonly decimal[] Higher = [0.08m, 0.09m, 0.1m, 0.12m, 0.2m, 1, 3];

    /// <summary>A script, two pictures, two voices.</summary>
    private const int Calls = 5;

    public static async Task Run(Report report, Random dice, int jobs, List<string> odd, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("omavideo-disorder-");
        try
        {
            await using var studio = await PaidStudio.Open(new Random(dice.Next()), recognisesKeys: true, TimeSpan.FromMilliseconds(200));
            await using var server = new Served(folder.FullName) { Environment = studio.Environment };
            await server.Start(ct);
            var raised = new List<Raised>();
            for (var job = 0; job < jobs; job++)
                raised.Add(await Raise(server, studio, dice, odd, ct));
            await server.Kill();

            using var ledger = new FileLedger(new DataFolder(server.Data));
            var entries = new List<LedgerEntry>();
            foreach (var job in raised)
            {
                var own = await ledger.Of(job.Id, ct);
                entries.AddRange(own);
                if (own.Sum(entry => entry.Usd) is var spent && spent > job.Taken.Max())
                    odd.Add($"{job.Id} spent {spent} where {job.Taken.Max()} were allowed");
            }

            report.Figure("films that waited for money, and how often one was raised", $"{jobs}; {raised.Sum(job => job.Taken.Count)}");
            new Books(studio.Bills, entries).Tell(report);
            report.Promise("calls that were billed for them", $"{studio.Bills.Count}", $"{Calls * jobs}", studio.Bills.Count == Calls * jobs);
            report.None("errors in its log", server.Errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Raised> Raise(Served server, PaidStudio studio, Random dice, List<string> odd, CancellationToken ct)
    {
        // Nobody answers yet: the job is at its script.
        var (usual, gate) = (studio.OpenAi.Answering, new TaskCompletionSource());
        studio.OpenAi.Answering = () => gate.Task;
        var job = await Conversation.Begin(server.Client, dice, odd, ct, budget: Tight);
        await job.Expect("a raise while nothing is asked", "approve", new { revision = 1, max_cost_usd = 3 }, ct, 409);
        studio.OpenAi.Answering = usual;
        gate.SetResult();

        var taken = new List<decimal>();
        while (await job.Rests(ct) is { } question)
        {
            var budget = taken.Append(Tight).Max();
            if (!question.Contains(FormattableString.Invariant($"${budget:0.00}"), StringComparison.Ordinal))
                odd.Add($"after {string.Join(", ", taken)} it asks: {question}");
            await job.Expect("a refinement instead of a raise", "refine", new { revision = 1, scene = 1, instruction = "at night" }, ct, 409);
            await job.Expect("an approval that raises nothing", "approve", new { revision = 1 }, ct, 409);
            await job.Expect(2, "a raise that is none", "approve", new { revision = 1, max_cost_usd = budget }, ct, 402);
            await job.Expect("a raise that is less", "approve", new { revision = 1, max_cost_usd = Tight / 2 }, ct, 402);

            // Several at once, some saying the same: one amount is taken.
            var next = Higher.Where(usd => usd > budget).Take(2).ToList();
            var said = Enumerable.Range(0, 5).Select(_ => next[dice.Next(next.Count)]).ToList();
            var answers = await Task.WhenAll(said.Select(usd => job.Say("approve", new { revision = 1, max_cost_usd = usd }, ct)));
            var agreed = said.Zip(answers).Where(one => one.Second == 202).Select(one => one.First).Distinct().ToList();
            if (agreed.Count == 0 || answers.Any(status => status is not (202 or 402 or 409)))
                odd.Add($"raised to {string.Join(", ", said)}: {string.Join(", ", answers)}");
            taken.AddRange(agreed);
        }

        await job.Reached(ct, "completed");
        await job.Expect(2, "a late raise", "approve", new { revision = 1, max_cost_usd = 9 }, ct, 409);
        return new(job.Id, taken);
    }

    /// <param name="Taken">To what its budget was raised, as far as it said yes.</param>
    private sealed record Raised(string Id, IReadOnlyList<decimal> Taken);
}
