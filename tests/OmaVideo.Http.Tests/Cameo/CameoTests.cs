using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Access;
using OmaVideo.Http.Policies;

namespace OmaVideo.Http.Tests.Cameo;

public sealed class CameoTests : IAsyncLifetime
{
    private readonly Api api = new();

    public Task InitializeAsync() => api.InitializeAsync();

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task A_guests_video_is_ordered_followed_listed_and_fetched_by_its_link_without_a_key()
    {
        var ordered = await api.Post("/api/v1/cameo/generate", CameoOrders.Of("ada"), 202);
        var id = ordered.GetProperty("job_id").GetString()!;
        await api.JobIn(id, "completed");

        var status = await Get($"/api/v1/cameo/status/{id}");
        Assert.Equal(("ada", "product_story", "completed", 100), (Text(status, "user_id"), Text(status, "template"), Text(status, "status"), status.GetProperty("progress").GetInt32()));
        Assert.Equal([id], (await Get("/api/v1/cameo/videos/ada")).GetProperty("data").EnumerateArray().Select(video => Text(video, "job_id")));
        Assert.Empty((await Get("/api/v1/cameo/videos/bob")).GetProperty("data").EnumerateArray());

        await File.WriteAllTextAsync(api.Place(id, "masters"), "the video");
        await api.Caller("local");
        using var stranger = new HttpClient { BaseAddress = api.Client.BaseAddress };
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync($"/api/v1/cameo/status/{id}")).StatusCode);
        Assert.Equal("the video", await stranger.GetStringAsync(Text(status, "video_url")));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(Text(status, "video_url")[..^1] + "x")).StatusCode);
    }

    [Fact]
    public async Task A_link_opens_until_it_expires()
    {
        var pepper = api.Services.GetRequiredService<Pepper>();
        var now = new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
        var text = new Ticket("01k9v3m8q2x7d4twzh", now.AddHours(1)).Write(pepper);

        Assert.Equal("01k9v3m8q2x7d4twzh", Ticket.Read(text, pepper, now)?.JobId);
        Assert.Null(Ticket.Read(text, pepper, now.AddHours(1)));
        Assert.Null(Ticket.Read(text.Replace("01k9", "01k8", StringComparison.Ordinal), pepper, now));
        Assert.Null(Ticket.Read(text, new Pepper(new byte[32]), now));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_an_order_is_said_at_once_and_by_field()
    {
        var order = CameoOrders.Of("ada");
        order["consent"] = new { granted = false, by = "ada", at = "2099-01-01T00:00:00Z" };
        order["parameters"] = new { product = "the Engine", years = 99, colour = "red" };
        order["face_asset_id"] = "01k9v3m8q2x7d4twzh5n0c6rjb";

        var fields = Fields(await api.Post("/api/v1/cameo/generate", order, 422));

        Assert.Equal(["/consent/at", "/consent/granted", "/face_image", "/parameters/colour", "/parameters/guest_name", "/parameters/years"], fields.Order());
    }

    [Theory]
    [InlineData("template", "opera", "/template")]
    [InlineData("face_image", "bm8gcGljdHVyZQ==", "/face_image")]
    [InlineData("face_image", "abc", "/face_image")]
    [InlineData("face_image", "abcde", "/face_image")]
    [InlineData("face_image", null, "/face_image")]
    [InlineData("user_id", "../ada", "/user_id")]
    [InlineData("resolution", "720p", "/resolution")]
    public async Task A_field_that_is_wrong_is_named(string field, string? value, string named)
    {
        var order = CameoOrders.Of("ada");
        order[field] = value;

        Assert.Equal([named], Fields(await api.Post("/api/v1/cameo/generate", order, 422)));
    }

    [Fact]
    public async Task A_photo_may_come_with_line_ends_and_as_pages_write_it()
    {
        var order = CameoOrders.Of("ada");
        order["face_image"] = $"data:image/png;base64,{string.Join("\r\n ", ((string)order["face_image"]!).Chunk(8).Select(part => new string(part)))}";

        await api.Post("/api/v1/cameo/generate", order, 202);
    }

    [Fact]
    public async Task Of_fifty_orders_at_once_a_user_gets_as_many_as_their_quota_has()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            using var answer = await api.Client.PostAsJsonAsync("/api/v1/cameo/generate", CameoOrders.Of("ada"));
            return (int)answer.StatusCode;
        }));

        Assert.Equal((5, 45), (statuses.Count(status => status == 202), statuses.Count(status => status == 429)));
        Assert.Equal(5, (await Get("/api/v1/cameo/videos/ada")).GetProperty("data").GetArrayLength());
        var left = await Get("/api/v1/cameo/rate-limit/ada");
        Assert.Equal((5, 5, 0), (left.GetProperty("limit").GetInt32(), left.GetProperty("used").GetInt32(), left.GetProperty("remaining").GetInt32()));
        Assert.Equal(0, left.GetProperty("resets_at").GetDateTimeOffset().TimeOfDay.TotalSeconds);
        await api.Post("/api/v1/cameo/generate", CameoOrders.Of("bob"), 202);
    }

    [Fact]
    public async Task An_order_that_comes_to_nothing_uses_none_of_the_users_videos_and_leaves_nothing_behind()
    {
        api.Change = services => services.AddSingleton(new LimitOptions { Generate = 1000, JobsADay = 1 });
        await api.Restart();
        var wrong = CameoOrders.Of("bob");
        wrong["face_image"] = "bm8gcGljdHVyZQ==";
        await api.Post("/api/v1/cameo/generate", wrong, 422);
        await api.Post("/api/v1/cameo/generate", CameoOrders.Of("ada"), 202);

        var refused = await api.Post("/api/v1/cameo/generate", CameoOrders.Of("bob"), 429);

        Assert.StartsWith("Today's 1 jobs are used up", Text(refused, "detail"), StringComparison.Ordinal);
        Assert.Equal(0, (await Get("/api/v1/cameo/rate-limit/bob")).GetProperty("used").GetInt32());
        Assert.Equal(1, (await Get("/api/v1/cameo/rate-limit/ada")).GetProperty("used").GetInt32());
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(api.Folder, "guests"), "*.json"), file => File.ReadAllText(file).Contains("bob"));
    }

    [Fact]
    public async Task The_same_request_sent_twice_is_one_video_and_one_of_the_quota()
    {
        async Task<string> Send()
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/cameo/generate") { Content = JsonContent.Create(CameoOrders.Of("ada")), Headers = { { "Idempotency-Key", "once" } } };
            using var answer = await api.Client.SendAsync(request);
            return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("job_id").GetString()!;
        }

        Assert.Equal(await Send(), await Send());
        Assert.Equal(1, (await Get("/api/v1/cameo/rate-limit/ada")).GetProperty("used").GetInt32());
    }

    [Fact]
    public async Task An_upload_becomes_the_guests_photo_and_is_an_asset_no_more()
    {
        using var picture = new ByteArrayContent(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        using var uploaded = await api.Client.PostAsync("/api/v2/upload-asset", picture);
        var asset = Text(await uploaded.Content.ReadFromJsonAsync<JsonElement>(), "id");
        var order = CameoOrders.Of("ada");
        order.Remove("face_image");
        order["face_asset_id"] = asset;

        var first = await api.Post("/api/v1/cameo/generate", order, 202);
        Assert.Equal(HttpStatusCode.NotFound, (await api.Client.GetAsync($"/api/v2/assets/{asset}")).StatusCode);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(api.Folder, "artifacts"), "*", SearchOption.AllDirectories), file => file.Contains("assets"));

        var again = await api.Post("/api/v1/cameo/generate", order, 202);
        order["user_id"] = "bob";
        var other = await api.Post("/api/v1/cameo/generate", order, 202);
        Assert.Equal(2, new[] { first, again, other }.Select(job => Text(job, "consent_id")).Distinct().Count() - (Text(first, "consent_id") == Text(again, "consent_id") ? 0 : 1));
    }

    [Fact]
    public async Task A_revoked_consent_takes_the_video_and_the_photo_with_it_and_says_so()
    {
        var ordered = await api.Post("/api/v1/cameo/generate", CameoOrders.Of("ada"), 202);
        var (id, consent) = (Text(ordered, "job_id"), Text(ordered, "consent_id"));
        await api.JobIn(id, "completed");

        using var stranger = await api.Caller("other");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.DeleteAsync($"/api/v1/cameo/consents/{consent}")).StatusCode);
        using var owner = await api.Caller("local");
        using var revoked = await owner.DeleteAsync($"/api/v1/cameo/consents/{consent}");
        var said = await revoked.Content.ReadFromJsonAsync<JsonElement>();

        Assert.True(said.GetProperty("complete").GetBoolean());
        var deleted = said.GetProperty("deleted");
        Assert.Equal((true, 1, 1), (deleted.GetProperty("photo").GetBoolean(), deleted.GetProperty("jobs").GetInt32(), deleted.GetProperty("videos").GetInt32()));
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"/api/v1/cameo/status/{id}")).StatusCode);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(api.Folder, "portraits")).Concat(Directory.EnumerateFiles(Path.Combine(api.Folder, "portrait-keys"))));
    }

    [Fact]
    public async Task The_templates_say_what_they_ask_for()
    {
        var templates = (await Get("/api/v1/cameo/templates")).GetProperty("data").EnumerateArray().ToList();

        Assert.Equal(["apec_summit", "custom", "fireside_chat", "product_story"], templates.Select(template => Text(template, "name")));
        Assert.All(templates, template => Assert.NotEmpty(template.GetProperty("guest_scenes").EnumerateArray()));
        Assert.Contains(templates[3].GetProperty("parameters").EnumerateArray(), parameter => Text(parameter, "name") == "guest_name" && parameter.GetProperty("required").GetBoolean());
    }

    private static string[] Fields(JsonElement problem) => [.. problem.GetProperty("details").EnumerateArray().Select(detail => Text(detail, "field"))];

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private Task<JsonElement> Get(string path) => api.Client.GetFromJsonAsync<JsonElement>(path);
}
