using System.Net.Http.Json;
using System.Text.Json;

namespace OmaVideo.Campaigns.Disorder;

/// <summary>Messages twice, late, early and in the wrong order, and two servers where there may be one.</summary>
internal sealed class DisorderCampaign : ICampaign
{
    private const int Rounds = 10;

    public string Name => "disorder";

    public string About => "The same order ten times, reviews early, late, stale and doubled, two servers on one folder.";

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
                await Reviews(server, dice, odd, ct);
            report.None("answers to reviews in disorder that were not as promised", odd);
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

    /// <summary>One job, told everything at the wrong time.</summary>
    private static async Task Reviews(Served server, Random dice, List<string> odd, CancellationToken ct)
    {
        var order = new { prompt = $"A film about a clock, number {dice.Next(1_000_000)}.", duration_seconds = 10, quality = "draft" };
        using var answer = await server.Client.PostAsJsonAsync("/api/v2/generate", order, ct);
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("id").GetString()!;

        await Expect("early", "approve", new { revision = 1 }, 409, 202);
        await Reached("awaiting_approval", "completed");
        await Expect("of a revision that is not yet", "approve", new { revision = 7 }, 412);
        await Expect("a refinement", "refine", new { revision = 1, scene = 1, instruction = "at night" }, 202, 409);
        await Expect("stale at once, or not yet", "approve", new { revision = 1 }, 412, 202, 409);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Approve()));
        await Reached("completed");
        await Expect("late", "approve", new { revision = 2 }, 409, 412);
        await Expect("a cancel of what is done", "cancel", new { }, 409);

        async Task Approve()
        {
            for (var tries = 0; tries < 200; tries++)
            {
                var job = await Desk.Ask(server.Client, id, ct);
                if (job is { } now && now.GetProperty("status").GetString() is "completed" or "rendering")
                    return;
                if (job is { } board && board.GetProperty("storyboard") is { ValueKind: JsonValueKind.Object } storyboard)
                {
                    using var said = await server.Client.PostAsJsonAsync($"/api/v2/jobs/{id}/approve", new { revision = storyboard.GetProperty("revision").GetInt32() }, ct);
                }

                await Task.Delay(100, ct);
            }
        }

        async Task Expect(string what, string word, object body, params int[] statuses)
        {
            using var said = await server.Client.PostAsJsonAsync($"/api/v2/jobs/{id}/{word}", body, ct);
            if (!statuses.Contains((int)said.StatusCode))
                odd.Add($"{what}: {(int)said.StatusCode}");
        }

        async Task Reached(params string[] statuses)
        {
            for (var tries = 0; tries < 1200; tries++)
            {
                if (await Desk.Ask(server.Client, id, ct) is { } job && statuses.Contains(job.GetProperty("status").GetString()))
                    return;
                await Task.Delay(100, ct);
            }

            odd.Add($"{id} did not come to {statuses[0]}");
        }
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
