using System.Net.Http.Json;
using System.Text.Json;

namespace OmaVideo.Campaigns.Disorder;

/// <summary>A job that waits for its review, and what it answers to words said at the right and the wrong time.</summary>
/// <param name="odd">Answers that were not as promised.</param>
internal sealed class Conversation(HttpClient client, string id, List<string> odd)
{
    public string Id => id;

    /// <param name="budget">US dollars; with one, nobody wants to see the storyboard.</param>
    public static async Task<Conversation> Begin(HttpClient client, Random dice, List<string> odd, CancellationToken ct, decimal? budget = null)
    {
        var order = new { prompt = $"A film about a clock, number {dice.Next(1_000_000)}.", duration_seconds = 10, quality = "draft", auto_approve = budget is not null, budget_usd = budget };
        using var answer = await client.PostAsJsonAsync("/api/v2/generate", order, ct);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"An order was not taken: {await answer.Content.ReadAsStringAsync(ct)}");
        return new(client, (await answer.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("id").GetString()!, odd);
    }

    /// <returns>The status of the answer.</returns>
    public async Task<int> Say(string word, object body, CancellationToken ct)
    {
        using var said = await client.PostAsJsonAsync($"/api/v2/jobs/{id}/{word}", body, ct);
        return (int)said.StatusCode;
    }

    public async Task Expect(string what, string word, object body, CancellationToken ct, params int[] statuses)
    {
        if (await Say(word, body, ct) is var status && statuses.Contains(status))
            return;
        lock (odd)
            odd.Add($"{what}: {status}");
    }

    /// <summary>The same, so many times at once.</summary>
    public Task Expect(int times, string what, string word, object body, CancellationToken ct, params int[] statuses) =>
        Task.WhenAll(Enumerable.Range(0, times).Select(_ => Expect(what, word, body, ct, statuses)));

    public async Task Reached(CancellationToken ct, params string[] statuses)
    {
        for (var tries = 0; tries < 1200; tries++)
        {
            if (await Desk.Ask(client, id, ct) is { } job && statuses.Contains(job.GetProperty("status").GetString()))
                return;
            await Task.Delay(100, ct);
        }

        odd.Add($"{id} did not come to {statuses[0]}");
    }

    /// <returns>What it asks, once it rests; null when it has ended instead, or does not come to rest.</returns>
    public async Task<string?> Rests(CancellationToken ct)
    {
        for (var tries = 0; tries < 1200; tries++)
        {
            if (await Desk.Ask(client, id, ct) is { } job)
            {
                if (job.TryGetProperty("question", out var question) && question.ValueKind == JsonValueKind.Object)
                    return question.GetProperty("reason").GetString();
                if (Desk.IsFinal(job))
                    return null;
            }

            await Task.Delay(20, ct);
        }

        return null;
    }

    /// <summary>Approves whatever there is to approve, until the job goes on.</summary>
    public async Task Approve(CancellationToken ct)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            var job = await Desk.Ask(client, id, ct);
            if (job is { } now && now.GetProperty("status").GetString() is "completed" or "rendering")
                return;
            if (job is { } board && board.GetProperty("storyboard") is { ValueKind: JsonValueKind.Object } storyboard)
            {
                using var said = await client.PostAsJsonAsync($"/api/v2/jobs/{id}/approve", new { revision = storyboard.GetProperty("revision").GetInt32() }, ct);
            }

            await Task.Delay(100, ct);
        }
    }
}
