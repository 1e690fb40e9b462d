using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Local.Stores;

namespace OmaVideo.Http.Tests.Events;

public sealed class EventStreamTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Whoever_watches_is_told_everything_once_in_order_until_the_job_has_ended()
    {
        var id = await api.Waiting();
        using var watching = await Watch(id);
        await api.Post($"/api/v2/jobs/{id}/approve", new { revision = 1 }, 202);
        var events = await Told(watching).ToListAsync();

        Assert.Equal(Enumerable.Range(1, events.Count), events.Select(e => e.Id));
        Assert.Equal("scripting_started", events[0].Type);
        Assert.Equal("video_completed", events[^1].Type);
        Assert.Contains(events, e => e.Type == "storyboard_presented" && e.Json.GetProperty("storyboard").GetProperty("scenes").GetArrayLength() == 3);
    }

    [Fact]
    public async Task Whoever_comes_back_is_told_what_they_missed_also_after_a_restart()
    {
        var id = await api.Waiting();
        List<Event> before;
        using (var watching = await Watch(id))
            before = await Told(watching).TakeWhile(e => e.Type != "storyboard_presented").ToListAsync();
        await api.Restart();

        using var again = await Watch(id, lastSeen: before[^1].Id);
        await api.Post($"/api/v2/jobs/{id}/reject", new { revision = 1 }, 202);
        var after = await Told(again).ToListAsync();
        Assert.Equal((before[^1].Id + 1, "storyboard_presented"), (after[0].Id, after[0].Type));
        Assert.Equal("storyboard_rejected", after[^1].Type);

        using var byQuery = await Watch(id, query: $"?after={after[^2].Id}");
        Assert.Equal(after[^1].Id, Assert.Single(await Told(byQuery).ToListAsync()).Id);
    }

    [Fact]
    public async Task Many_who_watch_are_all_told_and_none_is_remembered_when_they_leave()
    {
        var id = await api.Waiting();
        var watching = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Watch(id)));
        var feed = api.Services.GetRequiredService<JobFeed>();
        foreach (var leaving in watching.Take(25))
            leaving.Dispose();

        await api.Post($"/api/v2/jobs/{id}/approve", new { revision = 1 }, 202);
        foreach (var staying in watching.Skip(25))
            Assert.Equal("video_completed", (await Told(staying).ToListAsync())[^1].Type);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (feed.Watching > 0)
            await Task.Delay(10, limit.Token);
        foreach (var one in watching)
            one.Dispose();
    }

    private async Task<HttpResponseMessage> Watch(string id, int? lastSeen = null, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v2/jobs/{id}/events{query}");
        if (lastSeen is { } number)
            request.Headers.Add("Last-Event-ID", $"{number}");
        var answer = await api.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(new MediaTypeHeaderValue("text/event-stream"), answer.Content.Headers.ContentType);
        return answer;
    }

    private static async IAsyncEnumerable<Event> Told(HttpResponseMessage answer)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(limit.Token));
        var (id, type) = (0, "");
        while (await reader.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
                id = int.Parse(line[4..]);
            else if (line.StartsWith("event: ", StringComparison.Ordinal))
                type = line[7..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
                yield return new(id, type, JsonDocument.Parse(line[6..]).RootElement);
        }
    }

    private sealed record Event(int Id, string Type, JsonElement Json);
}
