using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Tests.Jobs;

public sealed class JobLifeTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_finished_video_is_refined_and_rendered_again_by_itself_and_keeps_its_first_video_meanwhile()
    {
        var id = await api.Made();
        await api.Post($"/api/v2/jobs/{id}/refine", new { revision = 1, scene = 2, instruction = "at night" }, 202);
        var refined = await Revision(id, 2);
        Assert.Equal($"/api/v2/jobs/{id}/video", refined.GetProperty("links").GetProperty("video").GetString());

        await api.Restart();
        await api.Post($"/api/v2/jobs/{id}/render", new { revision = 2, max_cost_usd = 0 }, 202);
        await api.JobIn(id, "completed");
    }

    [Fact]
    public async Task A_job_canceled_twice_is_canceled_once_and_goes_on_when_it_is_retried()
    {
        var id = await api.Waiting();
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => api.Client.PostAsync($"/api/v2/jobs/{id}/cancel", null)));
        Assert.All(answers, answer => Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Accepted, HttpStatusCode.Conflict }));
        await api.JobIn(id, "canceled");
        await api.Post($"/api/v2/jobs/{id}/cancel", new { }, 409);

        await api.Post($"/api/v2/jobs/{id}/retry", new { }, 202);
        await api.JobIn(id, "awaiting_approval");
        await api.Post($"/api/v2/jobs/{id}/approve", new { revision = 1 }, 202);
        await api.JobIn(id, "completed");
    }

    [Fact]
    public async Task A_failed_job_goes_on_from_what_there_is_when_it_is_retried()
    {
        api.Crew.Beginning = (step, _) => step == "score-music" ? throw new StepException(StepFailure.Refused, "No music today.") : Task.CompletedTask;
        var id = (await api.Post("/api/v2/generate", Api.Order(review: false), 202)).GetProperty("id").GetString()!;
        Assert.Equal("No music today.", (await api.JobIn(id, "failed")).GetProperty("error").GetProperty("message").GetString());

        api.Crew.Beginning = (_, _) => Task.CompletedTask;
        var before = api.Crew.Done.Count;
        await api.Post($"/api/v2/jobs/{id}/retry", new { }, 202);
        await api.JobIn(id, "completed");
        Assert.DoesNotContain(api.Crew.Done.Skip(before), done => done.StartsWith("draw-scene", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fork_is_a_new_job_with_the_storyboard_of_the_first_one()
    {
        var id = await api.Made();
        var fork = (await api.Post($"/api/v2/jobs/{id}/fork", new { }, 202)).GetProperty("id").GetString()!;
        var waiting = await api.JobIn(fork, "awaiting_approval");

        Assert.NotEqual(id, fork);
        Assert.Equal(3, waiting.GetProperty("storyboard").GetProperty("scenes").GetArrayLength());
        await api.Post($"/api/v2/jobs/{fork}/reorder", new { revision = 1, order = new[] { 2, 1, 3 } }, 202);
        await Revision(fork, 2);
        Assert.Equal(1, (await api.JobIn(id, "completed")).GetProperty("storyboard").GetProperty("revision").GetInt32());
    }

    [Fact]
    public async Task Whoever_prefers_to_wait_is_answered_when_the_job_rests()
    {
        using var order = new HttpRequestMessage(HttpMethod.Post, "/api/v2/generate") { Content = JsonContent.Create(Api.Order(review: true)), Headers = { { "Prefer", "wait=50" } } };
        using var presented = await api.Client.SendAsync(order);
        var job = await presented.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((HttpStatusCode.OK, "awaiting_approval"), (presented.StatusCode, job.GetProperty("status").GetString()));
        Assert.Equal("wait=50", Assert.Single(presented.Headers.GetValues("Preference-Applied")));

        using var approve = new HttpRequestMessage(HttpMethod.Post, $"/api/v2/jobs/{job.GetProperty("id").GetString()}/approve") { Content = JsonContent.Create(new { revision = 1 }), Headers = { { "Prefer", "respond-async, wait=500" } } };
        using var done = await api.Client.SendAsync(approve);
        Assert.Equal("completed", (await done.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetString());
        Assert.Equal("wait=60", Assert.Single(done.Headers.GetValues("Preference-Applied")));
    }

    [Fact]
    public async Task A_job_that_is_known_is_not_sent_again_and_one_that_changed_is_not_changed_by_mistake()
    {
        var id = await api.Waiting();
        using var first = await api.Client.GetAsync($"/api/v2/jobs/{id}");
        var tag = first.Headers.ETag!;

        using var known = new HttpRequestMessage(HttpMethod.Get, $"/api/v2/jobs/{id}") { Headers = { IfNoneMatch = { tag } } };
        using var unchanged = await api.Client.SendAsync(known);
        Assert.Equal((HttpStatusCode.NotModified, tag), (unchanged.StatusCode, unchanged.Headers.ETag));

        await api.Post($"/api/v2/jobs/{id}/refine", new { revision = 1, scene = 1, instruction = "at night" }, 202);
        await Revision(id, 2);
        using var stale = new HttpRequestMessage(HttpMethod.Post, $"/api/v2/jobs/{id}/cancel") { Headers = { IfMatch = { tag } } };
        using var refused = await api.Client.SendAsync(stale);
        Assert.Equal(HttpStatusCode.PreconditionFailed, refused.StatusCode);
    }

    [Fact]
    public async Task The_cache_answers_and_says_how_well_and_never_shows_what_is_over()
    {
        var before = await api.Client.GetFromJsonAsync<JsonElement>("/api/v2/cache/stats");
        var id = await api.Waiting();
        for (var i = 0; i < 5; i++)
            await api.Client.GetStringAsync($"/api/v2/jobs/{id}");
        var after = await api.Client.GetFromJsonAsync<JsonElement>("/api/v2/cache/stats");

        Assert.True(after.GetProperty("hits").GetInt64() >= before.GetProperty("hits").GetInt64() + 5);
        Assert.InRange(after.GetProperty("ratio").GetDouble(), 0.5, 1);
        await api.Post($"/api/v2/jobs/{id}/reject", new { revision = 1 }, 202);
        await api.JobIn(id, "canceled");
    }

    [Fact]
    public async Task Jobs_are_listed_by_status_in_either_order()
    {
        var (first, second) = (await api.Made(), await api.Made());
        var list = await api.Client.GetFromJsonAsync<JsonElement>($"/api/v2/jobs?status=completed&order=asc&after={first}&limit=1");

        Assert.Equal(second, list.GetProperty("first_id").GetString());
        Assert.Equal(0, (await api.Client.GetFromJsonAsync<JsonElement>("/api/v2/jobs?status=drawing")).GetProperty("data").GetArrayLength());
    }

    private async Task<JsonElement> Revision(string id, int revision)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var job = await api.JobIn(id, "awaiting_approval");
            if (job.GetProperty("storyboard").GetProperty("revision").GetInt32() == revision)
                return job;
            await Task.Delay(10, limit.Token);
        }
    }
}
