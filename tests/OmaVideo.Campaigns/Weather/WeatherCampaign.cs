using OmaVideo.Campaigns.Providers;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Campaigns.Weather;

/// <summary>A day of outages, rate limits, slow answers, refusals and garbled ones, and the same orders once more in fair weather.</summary>
internal sealed class WeatherCampaign : ICampaign
{
    private const int Jobs = 300;

    /// <summary>Seconds of the day in a true one: a whole day in twelve minutes.</summary>
    private const double Speed = 120;

    /// <summary>Share of the jobs that could complete.</summary>
    private const double Wanted = 0.99;

    /// <summary>How much dearer than a fair day.</summary>
    private const double Bearable = 0.25;

    /// <summary>How long jobs have to end once the weather is fair again.</summary>
    private static readonly TimeSpan Clearing = TimeSpan.FromHours(1.5);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public string Name => "weather";

    public string About => $"{Jobs} jobs through a day of bad weather at the providers, in minutes.";

    public async Task Run(Report report, Random dice, double size, CancellationToken ct)
    {
        var length = TimeSpan.FromDays(1) * size;
        var count = Math.Max(10, (int)(Jobs * size));
        var wishes = Enumerable.Range(0, count).Select(i => Wish.Of(1000 + i, length * 0.9 * i / count, dice)).ToList();
        var (forWriter, forPainter) = (Forecast.Of(length, dice), Forecast.Of(length, dice));

        // In fair weather nothing depends on the hour, so all orders come at once.
        await using var fair = await Day.Begin(Speed, clock => Suppliers.Open(Forecast.Fair, Forecast.Fair, clock, dice), Patience);
        var easy = await fair.Pass([.. wishes.Select(wish => wish with { At = TimeSpan.Zero })], TimeSpan.MaxValue, ct);
        report.None("jobs that failed in fair weather", [.. easy.Zip(wishes).Where(one => !one.Second.IsRefused && !one.Second.IsShort && one.First.Job.Status != JobStatus.Completed).Select(one => $"{one.First.Job.Id} {one.First.Job.Status} {one.First.Job.Error?.Message}")]);
        Report.Tell($"The fair day is over.");
        await using var day = await Day.Begin(Speed, clock => Suppliers.Open(forWriter, forPainter, clock, dice), Patience / Speed);
        var found = await day.Pass(wishes, (length * 0.9) + Clearing, ct);

        Ends(report, wishes, found);
        Money(report, found, fair.Suppliers, day.Suppliers);
        report.Figure("calls asked to come back later", $"{day.Suppliers.Skies.Sum(sky => sky.Manners.Asked)}");
        report.None("calls that came back earlier than that", [.. day.Suppliers.Skies.SelectMany(sky => sky.Manners.Hasty)]);
    }

    private static void Ends(Report report, IReadOnlyList<Wish> wishes, IReadOnlyList<(Job Job, IReadOnlyList<LedgerEntry> Entries)> found)
    {
        var all = wishes.Zip(found, (wish, job) => (Wish: wish, job.Job)).ToList();
        var refused = all.Where(one => one.Wish.IsRefused).ToList();
        var dear = all.Except(refused).Where(one => one.Wish.IsShort).ToList();
        var possible = all.Except(refused).Except(dear).ToList();
        var completed = possible.Count(one => one.Job.Status == JobStatus.Completed);
        var waiting = possible.Count(one => one.Job.Question is not null);
        report.Promise("completed, of the jobs that could", $"{completed} of {possible.Count}", $"{Wanted:0 %}", completed >= Wanted * possible.Count);
        foreach (var reason in possible.Where(one => one.Job.Status == JobStatus.Failed).GroupBy(one => one.Job.Error!.Message))
            report.Figure($"failed: {reason.Key}", $"{reason.Count()}");
        report.Figure("of them wait for a higher budget", $"{waiting}");
        report.Promise("refused orders that failed and say why", $"{refused.Count(one => one.Job.Error?.Kind == "refused")} of {refused.Count}", "all", refused.TrueForAll(one => one.Job.Error?.Kind == "refused"));
        report.Figure("of those that cannot be had for their budget, wait for more", $"{dear.Count(one => one.Job.Question is not null)} of {dear.Count}");
        report.None("made all the same", [.. dear.Where(one => one.Job.Status == JobStatus.Completed).Select(one => one.Job.Id)]);
        report.None("stuck at the day's end", [.. all.Where(one => !one.Job.Status.IsFinal() && one.Job.Question is null).Select(one => $"{one.Job.Id} {one.Job.Status}")]);
        var times = possible.Where(one => one.Job.Status == JobStatus.Completed).Select(one => (one.Job.UpdatedAt - one.Job.CreatedAt).TotalMinutes).Order().ToList();
        report.Figure("minutes until a video was done: half of them, and the slowest", $"{times.ElementAtOrDefault(times.Count / 2):0.0}, {times.LastOrDefault():0.0}");
    }

    private static void Money(Report report, IReadOnlyList<(Job Job, IReadOnlyList<LedgerEntry> Entries)> found, Suppliers fair, Suppliers day)
    {
        var books = new Books(day.Bills, [.. found.SelectMany(one => one.Entries)]);
        books.Tell(report);
        var usual = fair.Bills.Sum(bill => bill.Usd);
        var more = (double)((books.Billed - usual) / usual);
        report.Promise("dearer than the same day in fair weather", $"{more:0.0 %}", $"at most {Bearable:0 %}", more <= Bearable);
        report.None("jobs beyond their budget", [.. found.Where(one => one.Entries.Sum(entry => entry.Usd) > one.Job.Terms.BudgetUsd).Select(one => one.Job.Id)]);
    }
}
