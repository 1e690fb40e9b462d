using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Local.Engine;

namespace OmaVideo.Http.Tests.Cameo;

/// <summary>A server with one place for a job under way and three to wait in, whose crew waits for a word.</summary>
public sealed class QueueTests : IAsyncLifetime
{
    private readonly TaskCompletionSource word = new();
    private readonly Api api = new()
    {
        Change = services => services.AddSingleton(new EngineOptions { Jobs = 1, Waiting = 3, CancelCheck = TimeSpan.FromMilliseconds(5) }),
    };

    public async Task InitializeAsync()
    {
        api.Crew.Beginning = (step, ct) => step == "draw-scene" ? word.Task.WaitAsync(ct) : Task.CompletedTask;
        await api.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        word.TrySetResult();
        await api.DisposeAsync();
    }

    [Fact]
    public async Task Jobs_wait_for_their_turn_know_their_place_and_are_refused_once_there_is_no_room()
    {
        var first = await Under_way("ada");
        var (second, third, fourth) = (await Order("ada"), await Order("ada"), await Order("bob"));
        await Waiting(3);

        // Bob, who was never served, comes before those of Ada's.
        Assert.Equal([1, 2, 3], new[] { await Place(fourth), await Place(second), await Place(third) });
        using var refused = await api.Client.PostAsJsonAsync("/api/v1/cameo/generate", CameoOrders.Of("eve"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (refused.StatusCode, refused.Headers.RetryAfter?.Delta > TimeSpan.Zero));
        using var other = await api.Client.PostAsJsonAsync("/api/v2/generate", Api.Order(review: false));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, other.StatusCode);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(api.Folder, "guests"), "*.json"), file => File.ReadAllText(file).Contains("eve"));
        Assert.Equal(0, (await Get("/api/v1/cameo/rate-limit/eve")).GetProperty("used").GetInt32());

        word.SetResult();
        foreach (var id in new[] { first, second, third, fourth })
            await api.JobIn(id, "completed");
        var begun = new[] { fourth, second, third }.Select(Begun).ToList();
        Assert.Equal(begun.Order(), begun);
        Assert.Equal(0, (await Get("/api/v1/cameo/queue/status")).GetProperty("waiting").GetInt32());
    }

    [Fact]
    public async Task Of_fifty_orders_at_once_as_many_are_taken_as_there_are_seats()
    {
        await Under_way("ada");

        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            using var answer = i % 2 == 0
                ? await api.Client.PostAsJsonAsync("/api/v1/cameo/generate", CameoOrders.Of($"guest{i}"))
                : await api.Client.PostAsJsonAsync("/api/v2/generate", Api.Order(review: false));
            Assert.Equal(answer.StatusCode == HttpStatusCode.ServiceUnavailable, answer.Headers.RetryAfter?.Delta > TimeSpan.FromSeconds(2));
            return (int)answer.StatusCode;
        }));

        Assert.Equal((3, 47), (statuses.Count(status => status == 202), statuses.Count(status => status == 503)));
        await Waiting(3);
        var taken = Enumerable.Range(0, 25).Count(i => statuses[i * 2] == 202);
        Assert.Equal(1 + taken, Directory.EnumerateFiles(Path.Combine(api.Folder, "guests"), "*.json").Count());
    }

    [Fact]
    public async Task A_seat_that_a_crash_left_behind_is_free_after_a_restart()
    {
        await Under_way("ada");
        await File.WriteAllBytesAsync(Path.Combine(api.Folder, "queue", "01k9v3m8q2x7d4twzh"), []);
        await Order("bob");
        await Order("eve");
        using (var refused = await api.Client.PostAsJsonAsync("/api/v1/cameo/generate", CameoOrders.Of("kim")))
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);

        await api.Restart();
        await Waiting(2);

        await Order("kim");
    }

    [Fact]
    public async Task A_job_is_ended_in_the_queue_while_others_wait_on_and_under_way_too()
    {
        var first = await Under_way("ada");
        var (second, third) = (await Order("ada"), await Order("bob"));
        await Waiting(2);

        await api.Post($"/api/v1/cameo/cancel/{second}", new { }, 202);
        await api.JobIn(second, "canceled");
        Assert.Equal(1, await Place(third));

        await api.Post($"/api/v1/cameo/cancel/{first}", new { }, 202);
        await api.JobIn(first, "canceled");
        await api.JobIn(third, "drawing");
    }

    [Fact]
    public async Task Who_waits_is_not_forgotten_by_a_restart()
    {
        await Under_way("ada");
        var (second, third) = (await Order("bob"), await Order("eve"));
        await Waiting(2);

        await api.Restart();
        await Waiting(2);

        Assert.Equal([1, 2], new[] { await Place(second), await Place(third) });
        word.SetResult();
        await api.JobIn(third, "completed");
    }

    [Fact]
    public async Task A_job_that_waits_for_its_review_holds_no_place()
    {
        word.SetResult();
        var waiting = await api.Waiting();
        await api.JobIn(await Order("ada"), "completed");

        Assert.Equal("awaiting_approval", (await api.JobIn(waiting, "awaiting_approval")).GetProperty("status").GetString());
    }

    private async Task<string> Under_way(string user)
    {
        var id = await Order(user);
        await api.JobIn(id, "drawing");
        return id;
    }

    private async Task<string> Order(string user) => (await api.Post("/api/v1/cameo/generate", CameoOrders.Of(user), 202)).GetProperty("job_id").GetString()!;

    private async Task<int?> Place(string id) => (await Get($"/api/v1/cameo/status/{id}")).TryGetProperty("queue", out var queue) ? queue.GetProperty("position").GetInt32() : null;

    private async Task Waiting(int count)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while ((await Get("/api/v1/cameo/queue/status")).GetProperty("waiting").GetInt32() != count)
            await Task.Delay(10, limit.Token);
    }

    /// <summary>When the job was begun, by its first event.</summary>
    private DateTimeOffset Begun(string id) =>
        JsonDocument.Parse(File.ReadLines(Path.Combine(api.Folder, "jobs", id, "events.jsonl")).First()).RootElement.GetProperty("at").GetDateTimeOffset();

    private Task<JsonElement> Get(string path) => api.Client.GetFromJsonAsync<JsonElement>(path);
}
