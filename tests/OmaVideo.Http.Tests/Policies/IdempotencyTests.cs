using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Jobs;
using OmaVideo.Local.Engine;

namespace OmaVideo.Http.Tests.Policies;

public sealed class IdempotencyTests : IAsyncLifetime
{
    private readonly Api api = new();

    public Task InitializeAsync() => api.InitializeAsync();

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task Fifty_clicks_at_once_and_fifty_more_after_a_restart_are_one_job()
    {
        var first = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Order("click")));
        await api.Restart();
        var later = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Order("click")));

        Assert.All(first, answer => Assert.True(answer.Status is 202 or 409, $"{answer.Status}"));
        var id = Assert.Single(first.Where(answer => answer.Status == 202).Select(answer => answer.Id).Distinct());
        Assert.Contains(later, answer => answer.Status == 202);
        Assert.All(later, answer => Assert.True(answer.Status == 409 || answer.Id == id));
        Assert.Equal([id], await Jobs());
    }

    [Fact]
    public async Task The_answer_given_again_is_the_first_one_to_the_byte()
    {
        using var first = await Send("again", "A lamp that follows the sun.");
        var id = (await first.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        await api.JobIn(id, "awaiting_approval");
        using var again = await Send("again", "A lamp that follows the sun.");

        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal((first.StatusCode, first.Headers.Location, first.Headers.ETag, first.Content.Headers.ContentType), (again.StatusCode, again.Headers.Location, again.Headers.ETag, again.Content.Headers.ContentType));
        Assert.NotEqual(first.Headers.GetValues("X-Request-Id"), again.Headers.GetValues("X-Request-Id"));
    }

    [Fact]
    public async Task Another_body_under_the_same_key_is_refused_and_another_callers_key_is_another_key()
    {
        await Order("key");
        var other = await Order("key", "Another lamp altogether, it is red.");
        Assert.Equal((422, "Idempotency-Key"), (other.Status, other.Json.GetProperty("details")[0].GetProperty("field").GetString()));

        using var acme = await api.Caller("acme");
        using var contoso = await api.Caller("contoso");
        Assert.NotEqual((await Order("key", client: acme)).Id, (await Order("key", client: contoso)).Id);
    }

    [Fact]
    public async Task What_was_refused_leaves_its_key_free()
    {
        Assert.Equal(422, (await Order("free", "short")).Status);
        Assert.Equal(202, (await Order("free", "A lamp that follows the sun.")).Status);
    }

    [Fact]
    public async Task What_broke_after_the_job_was_taken_goes_on_with_that_job()
    {
        var engine = new Breaking();
        api.Change = services => services.AddSingleton<IEngine>(house => engine.Over(house.GetRequiredService<ServerEngine>()));
        await api.Restart();

        Assert.Equal(500, (await Order("broken")).Status);
        var id = Assert.Single(await Jobs());
        Assert.Equal(422, (await Order("broken", "Another lamp altogether, it is red.")).Status);
        await api.Restart();
        engine.Breaks = false;
        Assert.Equal((202, id), ((await Order("broken")).Status, (await Order("broken")).Id));
        Assert.Equal([id], await Jobs());
    }

    [Fact]
    public async Task Who_comes_while_it_is_under_way_is_told_so()
    {
        var engine = new Breaking { Breaks = false, Gate = new(TaskCreationOptions.RunContinuationsAsynchronously) };
        api.Change = services => services.AddSingleton<IEngine>(house => engine.Over(house.GetRequiredService<ServerEngine>()));
        await api.Restart();

        var first = Order("slow");
        await engine.Reached.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(409, (await Order("slow")).Status);
        engine.Gate.SetResult();
        Assert.Equal(202, (await first).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("tab\tbed")]
    [InlineData("bell\u0007")]
    [InlineData(null)]
    public async Task A_key_that_cannot_be_one_is_refused_by_name(string? key)
    {
        var answer = await Order(key ?? new string('k', 256));

        Assert.Equal((422, "Idempotency-Key"), (answer.Status, answer.Json.GetProperty("details")[0].GetProperty("field").GetString()));
    }

    [Fact]
    public async Task What_is_kept_gives_away_neither_key_nor_body()
    {
        await Order("my-own-secret", "A lamp called Rosebud, which nobody knows of.");
        var kept = string.Concat(Directory.EnumerateFiles(Path.Combine(api.Folder, "requests")).Select(file => file + File.ReadAllText(file)));

        Assert.DoesNotContain("my-own-secret", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Rosebud", kept, StringComparison.Ordinal);
    }

    private async Task<Answered> Order(string key, string prompt = "A lamp that follows the sun.", HttpClient? client = null)
    {
        using var answer = await Send(key, prompt, client);
        return new((int)answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    private Task<HttpResponseMessage> Send(string key, string prompt, HttpClient? client = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v2/generate") { Content = JsonContent.Create(new { prompt, duration_seconds = 15 }) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return (client ?? api.Client).SendAsync(request);
    }

    private async Task<string[]> Jobs() =>
        [.. (await api.Client.GetFromJsonAsync<JsonElement>("/api/v2/jobs")).GetProperty("data").EnumerateArray().Select(job => job.GetProperty("id").GetString()!)];

    private sealed record Answered(int Status, JsonElement Json)
    {
        public string Id => Json.GetProperty("id").GetString()!;
    }
}
