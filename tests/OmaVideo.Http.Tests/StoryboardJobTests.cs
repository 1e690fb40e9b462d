using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace OmaVideo.Http.Tests;

public sealed class StoryboardJobTests(Api api) : IClassFixture<Api>
{
    private static readonly object Order = new { prompt = "A lamp that follows the sun. It never sleeps.", duration_seconds = 15, style = "modern", aspect_ratio = "1:1" };

    [Fact]
    public async Task A_job_goes_from_prompt_to_video_with_a_refinement_on_the_way()
    {
        var taken = await api.Post("/api/v2/generate", Order, 202);
        var id = taken.GetProperty("id").GetString()!;
        Assert.Equal("video.job", taken.GetProperty("object").GetString());

        var presented = await api.JobIn(id, "awaiting_approval");
        Assert.Equal(3, presented.GetProperty("storyboard").GetProperty("scenes").GetArrayLength());
        Assert.Equal($"/api/v2/jobs/{id}/approve", presented.GetProperty("links").GetProperty("approve").GetString());

        await api.Post($"/api/v2/jobs/{id}/refine", new { revision = 1, scene = 2, instruction = "at night" }, 202);
        await Revision(id, 2);
        await api.Post($"/api/v2/jobs/{id}/reorder", new { revision = 2, order = new[] { 3, 1, 2 } }, 202);
        await Revision(id, 3);
        var stale = await api.Post($"/api/v2/jobs/{id}/approve", new { revision = 1 }, 412);
        Assert.Equal("ConflictError", stale.GetProperty("error").GetString());

        await api.Post($"/api/v2/jobs/{id}/approve", new { revision = 3 }, 202);
        var done = await api.JobIn(id, "completed");
        Assert.Equal(100, done.GetProperty("progress").GetProperty("percent").GetInt32());
        await api.Post($"/api/v2/jobs/{id}/approve", new { revision = 3 }, 409);
    }

    [Fact]
    public async Task What_was_changed_comes_back_and_costs_no_refinement()
    {
        var id = await api.Waiting();
        var before = (await api.JobIn(id, "awaiting_approval")).GetProperty("storyboard");
        await api.Post($"/api/v2/jobs/{id}/refine", new { revision = 1, scene = 2, narration = "Other words." }, 202);
        await Revision(id, 2);
        await api.Post($"/api/v2/jobs/{id}/restore", new { revision = 2, to = 7 }, 422);
        await api.Post($"/api/v2/jobs/{id}/restore", new { revision = 1, to = 1 }, 412);
        await api.Post($"/api/v2/jobs/{id}/restore", new { revision = 2, to = 1 }, 202);
        await Revision(id, 3);

        var after = (await api.JobIn(id, "awaiting_approval")).GetProperty("storyboard");
        Assert.Equal(before.GetProperty("scenes").GetRawText(), after.GetProperty("scenes").GetRawText());
        Assert.Equal(4, after.GetProperty("refinements_left").GetInt32());
    }

    [Fact]
    public async Task A_video_is_served_whole_in_part_and_not_again_when_it_is_known()
    {
        var id = (await api.Post("/api/v2/generate", new { prompt = "A lamp that follows the sun.", duration_seconds = 15, auto_approve = true }, 202)).GetProperty("id").GetString()!;
        await api.JobIn(id, "completed");
        Place(id, "0123456789");

        using var whole = await api.Client.GetAsync($"/api/v2/jobs/{id}/video");
        Assert.Equal(("video/mp4", "0123456789"), (whole.Content.Headers.ContentType!.MediaType, await whole.Content.ReadAsStringAsync()));

        using var part = new HttpRequestMessage(HttpMethod.Get, $"/api/v2/jobs/{id}/video") { Headers = { Range = new RangeHeaderValue(2, 4) } };
        using var partly = await api.Client.SendAsync(part);
        Assert.Equal((HttpStatusCode.PartialContent, "234"), (partly.StatusCode, await partly.Content.ReadAsStringAsync()));

        using var known = new HttpRequestMessage(HttpMethod.Get, $"/api/v2/jobs/{id}/video");
        known.Headers.IfNoneMatch.Add(whole.Headers.ETag!);
        using var unchanged = await api.Client.SendAsync(known);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task A_job_survives_a_restart_of_the_server()
    {
        var id = (await api.Post("/api/v2/generate", Order, 202)).GetProperty("id").GetString()!;
        await api.JobIn(id, "awaiting_approval");
        await api.Restart();

        await api.Post($"/api/v2/jobs/{id}/approve", new { revision = 1 }, 202);
        await api.JobIn(id, "completed");
    }

    [Fact]
    public async Task A_job_that_waits_is_rejected_or_canceled()
    {
        var (rejected, canceled) = (await Waiting(), await Waiting());
        await api.Post($"/api/v2/jobs/{rejected}/reject", new { revision = 1, reason = "Too blue." }, 202);
        using var cancel = await api.Client.PostAsync($"/api/v2/jobs/{canceled}/cancel", null);

        Assert.Equal("Too blue.", (await api.JobIn(rejected, "canceled")).GetProperty("error").GetProperty("message").GetString());
        Assert.Equal("canceled", (await api.JobIn(canceled, "canceled")).GetProperty("error").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Jobs_are_listed_newest_first_page_by_page()
    {
        var ids = new List<string>();
        for (var i = 0; i < 3; i++)
            ids.Insert(0, await Waiting());

        var first = await api.Client.GetFromJsonAsync<JsonElement>("/api/v2/jobs?limit=2");
        Assert.Equal(ids.Take(2), first.GetProperty("data").EnumerateArray().Select(job => job.GetProperty("id").GetString()));
        Assert.True(first.GetProperty("has_more").GetBoolean());
        var next = await api.Client.GetFromJsonAsync<JsonElement>($"/api/v2/jobs?limit=1&after={ids[1]}");
        Assert.Equal(ids[2], next.GetProperty("data")[0].GetProperty("id").GetString());
        using var wrong = await api.Client.GetAsync("/api/v2/jobs?limit=0");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
    }

    [Theory]
    [InlineData("{}", 422, "/prompt")]
    [InlineData("""{"prompt":"too short","duration_seconds":15}""", 422, "/prompt")]
    [InlineData("""{"prompt":"A lamp that follows the sun.","duration_seconds":4}""", 422, "/duration_seconds")]
    [InlineData("""{"prompt":"A lamp that follows the sun.","duration_seconds":15,"colour":"red"}""", 422, "/colour")]
    [InlineData("not json", 422, "")]
    [InlineData("", 422, "")]
    public async Task A_bad_order_is_refused_with_its_fields(string body, int status, string field)
    {
        using var answer = await api.Client.PostAsync("/api/v2/generate", new StringContent(body, Encoding.UTF8, "application/json"));
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal("ValidationError", problem.GetProperty("error").GetString());
        Assert.Contains(field, problem.GetProperty("details").EnumerateArray().Select(d => d.GetProperty("field").GetString()));
    }

    [Fact]
    public async Task A_body_too_large_is_refused_before_it_is_read_whole()
    {
        using var answer = await api.Client.PostAsync("/api/v2/generate", new StringContent(new string(' ', 1_000_000), Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_from_elsewhere_may_not_order()
    {
        using var from = new HttpRequestMessage(HttpMethod.Post, "/api/v2/generate") { Content = JsonContent.Create(Order), Headers = { { "Origin", "https://evil.example" } } };
        using var refused = await api.Client.SendAsync(from);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        using var plain = await api.Client.PostAsync("/api/v2/generate", new StringContent("{}", Encoding.UTF8, "text/plain"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, plain.StatusCode);

        using var rebound = new HttpRequestMessage(HttpMethod.Get, "/api/v2/jobs") { Headers = { Host = "evil.example" } };
        using var filtered = await api.Client.SendAsync(rebound);
        Assert.Equal(HttpStatusCode.BadRequest, filtered.StatusCode);
    }

    [Theory]
    [InlineData("/api/v2/jobs/01k9v3m8q2x7d4twzz")]
    [InlineData("/api/v2/jobs/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/api/v2/jobs/01k9v3m8q2x7d4twzz/video")]
    [InlineData("/api/v2/nothing")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await api.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("ResourceNotFoundError", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("/", "name")]
    [InlineData("/api/v1/ping", "ping")]
    [InlineData("/api/v1/health", "checks")]
    public async Task The_house_says_how_it_is(string path, string property) =>
        Assert.True((await api.Client.GetFromJsonAsync<JsonElement>(path)).TryGetProperty(property, out _));

    private async Task<string> Waiting()
    {
        var id = (await api.Post("/api/v2/generate", Order, 202)).GetProperty("id").GetString()!;
        await api.JobIn(id, "awaiting_approval");
        return id;
    }

    private async Task Revision(string id, int revision)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while ((await api.JobIn(id, "awaiting_approval")).GetProperty("storyboard").GetProperty("revision").GetInt32() != revision)
            await Task.Delay(10, limit.Token);
    }

    /// <summary>The fake crew names artefacts without making them; this makes the job's master.</summary>
    private void Place(string id, string content)
    {
        var completed = JsonDocument.Parse(File.ReadLines(Path.Combine(api.Folder, "jobs", id, "events.jsonl")).Last()).RootElement.GetProperty("news");
        var name = completed.GetProperty("delivered").GetProperty("video").GetProperty("name").GetString()!.Split('/');
        var folder = Directory.CreateDirectory(Path.Combine(api.Folder, "artifacts", name[0], name[1][..2])).FullName;
        File.WriteAllText(Path.Combine(folder, name[1]), content);
    }
}
