namespace OmaVideo.Campaigns.Disorder;

/// <summary>Messages twice, late, early and in the wrong order, and two servers where there may be one.</summary>
internal sealed class DisorderCampaign : ICampaign
{
    private const int Rounds = 10;

    public string Name => "disorder";

    public string About => "The same order ten times, everything that can be said to a job early, late, stale and doubled, budgets raised so too, two servers on one folder.";

    public async Task Run(Report report, Random dice, double size, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("omavideo-disorder-");
        try
        {
            await using var server = new Served(folder.FullName);
            await server.Start(ct);
            await Same(report, server, dice, ct);
            await Second(report, server, ct);
            var odd = new List<string>();
            for (var round = 0; round < Math.Max(1, (int)(Rounds * size)); round++)
            {
                await Reviews(server, dice, odd, ct);
                await Ends(server, dice, odd, ct);
            }

            await Raises.Run(report, dice, Math.Max(2, (int)(2 * Rounds * size)), odd, ct);
            report.None("answers in disorder that were not as promised", odd);
            report.None("errors in the log", server.Errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Same(Report report, Served server, Random dice, CancellationToken ct)
    {
        var order = Desk.Order(dice, 5);
        var ids = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Desk.Place(server.Client, order, "the-same", ct)));
        var distinct = ids.Where(id => id is not null).Distinct().Count();
        report.Promise("jobs of one order sent ten times at once", $"{distinct}", "1", distinct == 1);
        await server.Kill();
        await server.Start(ct);
        var later = await Desk.Place(server.Client, order, "the-same", ct);
        report.Promise("the same once more after a crash", $"{(ids.Contains(later) ? "the same job" : "another job")}", "the same job", ids.Contains(later));
    }

    private static async Task Second(Report report, Served server, CancellationToken ct)
    {
        await using var second = new Served(server.Data);
        var refusal = await Refusal(() => second.Start(ct));
        report.Promise("a second server on the same folder", $"{(refusal is null ? "started" : "refused")}", "refused, saying why", refusal?.Contains("another server", StringComparison.Ordinal) == true);
    }

    /// <summary>A job whose storyboard is told everything at the wrong time.</summary>
    private static async Task Reviews(Served server, Random dice, List<string> odd, CancellationToken ct)
    {
        var job = await Conversation.Begin(server.Client, dice, odd, ct);
        await job.Expect("an early approval", "approve", new { revision = 1 }, ct, 409, 202);
        await job.Reached(ct, "awaiting_approval", "completed");
        await job.Expect("an approval of a revision that is not yet", "approve", new { revision = 7 }, ct, 412);
        await job.Expect("a refinement", "refine", new { revision = 1, scene = 1, instruction = "at night" }, ct, 202, 409);
        await job.Expect("an approval stale at once, or not yet", "approve", new { revision = 1 }, ct, 412, 202, 409);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => job.Approve(ct)));
        await job.Reached(ct, "completed");
        await job.Expect("a late approval", "approve", new { revision = 2 }, ct, 409, 412);
        await job.Expect("a cancel of what is done", "cancel", new { }, ct, 409);
    }

    /// <summary>A job that is ended, gone on with, and ended while it is approved, everything said more than once.</summary>
    private static async Task Ends(Served server, Random dice, List<string> odd, CancellationToken ct)
    {
        var job = await Conversation.Begin(server.Client, dice, odd, ct);
        await job.Expect("a retry of what runs", "retry", new { }, ct, 409);
        await job.Expect(5, "one cancel of five", "cancel", new { }, ct, 200, 202, 409);
        await job.Reached(ct, "canceled");
        await job.Expect("an approval of what was canceled", "approve", new { revision = 1, max_cost_usd = 5 }, ct, 409);
        await job.Expect("a refinement of what was canceled", "refine", new { revision = 1, scene = 1, instruction = "at night" }, ct, 409);
        await job.Expect(5, "one retry of five", "retry", new { }, ct, 200, 202, 409);
        await job.Reached(ct, "awaiting_approval");
        await Task.WhenAll(job.Expect(2, "an approval beside a cancel", "approve", new { revision = 1 }, ct, 202, 409, 412), job.Expect(2, "a cancel beside an approval", "cancel", new { }, ct, 200, 202, 409));
        await job.Reached(ct, "canceled");
    }

    private static async Task<string?> Refusal(Func<Task> start)
    {
        try
        {
            await start();
            return null;
        }
        catch (InvalidOperationException e)
        {
            return e.Message;
        }
    }
}
