using System.Text.Json;

namespace OmaVideo.Http.Tests.Orders;

public sealed class OrderTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task One_bad_order_of_a_batch_refuses_only_itself()
    {
        var batch = await api.Post("/api/v2/batch", new { orders = new[] { Api.Order(review: true), new { prompt = "short", duration_seconds = 15 }, Api.Order(review: false) } }, 202);

        Assert.Equal((2, 1), (batch.GetProperty("taken").GetInt32(), batch.GetProperty("refused").GetInt32()));
        var lines = batch.GetProperty("data").EnumerateArray().ToList();
        Assert.Equal("/orders/1/prompt", lines[1].GetProperty("details")[0].GetProperty("field").GetString());
        await api.JobIn(lines[0].GetProperty("job").GetProperty("id").GetString()!, "awaiting_approval");
        await api.JobIn(lines[2].GetProperty("job").GetProperty("id").GetString()!, "completed");
    }

    [Theory]
    [InlineData("/api/v2/estimate", false)]
    [InlineData("/api/v2/generate", true)]
    public async Task An_estimate_names_cost_and_time_line_by_line_and_starts_nothing(string path, bool dryRun)
    {
        await api.Made();
        var before = await Jobs();
        var answer = await api.Post(path, new { prompt = "A lamp that follows the sun.", duration_seconds = 30, dry_run = dryRun }, 200);
        var estimate = dryRun ? answer.GetProperty("estimate") : answer;

        var lines = estimate.GetProperty("lines").EnumerateArray().ToList();
        Assert.Equal(0, estimate.GetProperty("cost_usd").GetDecimal());
        Assert.Equal(6, lines.Single(line => line.GetProperty("phase").GetString() == "drawing").GetProperty("count").GetInt32());
        Assert.InRange(estimate.GetProperty("measured_on").GetInt32(), 1, 5);
        Assert.Equal(lines.Sum(line => line.GetProperty("seconds").GetDouble()), estimate.GetProperty("seconds").GetDouble(), 0.1);
        Assert.Equal(before, await Jobs());
    }

    [Fact]
    public async Task What_goes_with_an_order_is_kept_and_does_not_change_the_video()
    {
        var order = new { prompt = "A lamp that follows the sun.", duration_seconds = 15, tone = "dramatic", language = "de", quality = "draft", captions = "off", watermark = "Draft", budget_usd = 2.5, webhook_url = "https://example.com/hook" };
        var id = (await api.Post("/api/v2/generate", order, 202)).GetProperty("id").GetString()!;
        await api.JobIn(id, "awaiting_approval");

        var metadata = JsonDocument.Parse(await api.Client.GetStringAsync($"/api/v2/jobs/{id}/metadata")).RootElement;
        Assert.Equal(("draft", "off", "de", "dramatic"), (
            metadata.GetProperty("quality").GetString(), metadata.GetProperty("captions").GetString(),
            metadata.GetProperty("brief").GetProperty("language").GetString(), metadata.GetProperty("brief").GetProperty("tone").GetString()));
    }

    [Fact]
    public async Task Scenes_that_were_to_move_and_cannot_say_why()
    {
        var id = (await api.Post("/api/v2/generate", new { prompt = "A lamp that follows the sun.", duration_seconds = 15, motion = "clip_or_still" }, 202)).GetProperty("id").GetString()!;
        var scene = (await api.JobIn(id, "awaiting_approval")).GetProperty("storyboard").GetProperty("scenes")[0];
        var metadata = JsonDocument.Parse(await api.Client.GetStringAsync($"/api/v2/jobs/{id}/metadata")).RootElement.GetProperty("scenes")[0];

        Assert.All([scene, metadata], told => Assert.Equal((false, "Nobody films here."), (told.GetProperty("moves").GetBoolean(), told.GetProperty("no_clip_because").GetString())));
    }

    [Fact]
    public async Task A_motion_there_is_not_is_named_with_those_there_are()
    {
        var refused = await api.Post("/api/v2/generate", new { prompt = "A lamp that follows the sun.", duration_seconds = 15, motion = "fast" }, 422);

        Assert.Contains("one of still, clip_or_still, clip", refused.GetRawText(), StringComparison.Ordinal);
    }

    private async Task<string?> Jobs() =>
        JsonDocument.Parse(await api.Client.GetStringAsync("/api/v2/jobs?limit=1")).RootElement.GetProperty("first_id").GetString();
}
