using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.SystemStatus;
using OmaVideo.Http.Tests.Webhooks;

namespace OmaVideo.Http.Tests.SystemStatus;

public sealed class SystemStatusTests : WebhookScene
{
    [Theory]
    [InlineData("/health")]
    [InlineData("/api/v1/health")]
    public async Task Health_names_the_engine_the_stores_and_FFmpeg_with_its_version(string path)
    {
        await House.Open();
        var health = await Ask(path);

        Assert.NotEqual("unhealthy", health.GetProperty("status").GetString());
        Assert.True(health.GetProperty("uptime").GetDouble() > 0);
        var checks = health.GetProperty("checks").EnumerateArray().ToList();
        Assert.Equal(["workflow engine", "stores", "ffmpeg", "models"], checks.Select(check => check.GetProperty("name").GetString()));
        Assert.All(checks, check => Assert.True(check.GetProperty("well").GetBoolean()));
        Assert.Matches(@"^\d+\.\d+", checks[2].GetProperty("detail").GetString());
        Assert.All(checks, check => Assert.False(check.TryGetProperty("latency", out _)));
    }

    [Fact]
    public async Task Detailed_health_names_each_part_and_how_long_looking_took()
    {
        await House.Open();
        var ffmpeg = (await Ask("/health/detailed")).GetProperty("checks")[2];

        Assert.True(ffmpeg.GetProperty("latency").GetDouble() >= 0);
        Assert.Contains("libx264", ffmpeg.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData(true, 503, "unhealthy", "not_ready")]
    [InlineData(false, 200, "degraded", "ready")]
    public async Task What_is_missing_makes_it_unwell_as_far_as_it_is_needed(bool needed, int status, string health, string ready)
    {
        await using var house = new HouseWithWebhooks { More = services => services.AddSingleton<ISelfCheck>(new Failing(needed)) };
        await house.Open();

        using var healthy = await house.Client.GetAsync("/health");
        using var readiness = await house.Client.GetAsync("/api/v1/ready");
        var told = await healthy.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((status, status), ((int)healthy.StatusCode, (int)readiness.StatusCode));
        Assert.Equal(health, told.GetProperty("status").GetString());
        Assert.Equal("could not be looked at", told.GetProperty("checks").EnumerateArray().Last().GetProperty("detail").GetString());
        Assert.Equal(ready, (await readiness.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_house_that_closes_takes_no_jobs_while_those_under_way_are_answered()
    {
        var waiting = new Waiting();
        await using var house = new HouseWithWebhooks { More = services => services.AddSingleton<ISelfCheck>(waiting) };
        await house.Open();
        using var client = new HttpClient { BaseAddress = house.Client.BaseAddress };
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var underWay = client.GetAsync("/health", limit.Token);
        await waiting.Begun.Task.WaitAsync(limit.Token);

        house.Get<IHostApplicationLifetime>().StopApplication();
        using (var ready = await client.GetAsync("/api/v1/ready", limit.Token))
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        var closing = house.Close(limit.Token);
        waiting.Ended.SetResult();

        Assert.Equal(HttpStatusCode.OK, (await underWay).StatusCode);
        await closing;
    }

    [Fact]
    public async Task Stats_count_the_callers_jobs_and_metrics_what_was_measured()
    {
        await House.Open();
        await House.Messages(await House.Order(Receiver.Url), "delivered");
        await House.NothingWaits();
        var stats = await Ask("/api/v1/stats");
        Assert.Equal((1, 1.0, 0), (stats.GetProperty("jobs").GetProperty("completed").GetInt32(), stats.GetProperty("success_rate").GetDouble(), stats.GetProperty("queue_depth").GetInt32()));
        Assert.Equal(1, stats.GetProperty("phases").GetProperty("rendering").GetProperty("count").GetInt32());

        using var metrics = await House.Client.GetAsync("/metrics");
        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", metrics.Content.Headers.ContentType!.ToString());
        var text = await metrics.Content.ReadAsStringAsync();
        foreach (var line in new[]
        {
            "omavideo_jobs_total{status=\"completed\"} ", "omavideo_phase_duration_seconds_count{phase=\"rendering\"} ", "omavideo_step_duration_seconds_count{outcome=\"ok\",step=\"assemble\"} ",
            "omavideo_render_speed_count ", "omavideo_queue_depth{step=\"render-reel\"} 0", "omavideo_webhook_deliveries_total{event=\"job.completed\",outcome=\"delivered\"} ",
            "omavideo_cache_lookups_total{cache=\"jobs\",result=\"hit\"} ", "http_server_request_duration_seconds_bucket{http_request_method=\"GET\",http_response_status_code=\"200\",http_route=\"",
            "# TYPE omavideo_provider_cost_usd_total counter", "# TYPE omavideo_step_retries_total counter", "dotnet_process_memory_working_set_bytes ",
        })
            Assert.Contains($"\n{line}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_are_shown_and_secrets_masked()
    {
        const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        House.Settings = House.Settings with { Secret = Secret };
        await House.Open();
        var text = await House.Client.GetStringAsync("/api/v1/admin/config");
        var settings = JsonDocument.Parse(text).RootElement.GetProperty("settings");

        Assert.Equal(("***", "True"), (settings.GetProperty("Webhooks:Secret").GetString(), settings.GetProperty("Webhooks:AllowLoopback").GetString()));
        Assert.Equal($"{Environment.ProcessorCount}", settings.GetProperty("Engine:Parallel").GetString());
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_is_counted_by_kind()
    {
        await House.Open();
        await House.Messages(await House.Order(Receiver.Url), "delivered");
        var storage = await Ask("/api/v1/admin/storage/stats");

        var jobs = Assert.Single(storage.GetProperty("kinds").EnumerateArray(), kind => kind.GetProperty("kind").GetString() == "jobs");
        Assert.True(jobs.GetProperty("count").GetInt64() >= 4 && jobs.GetProperty("bytes").GetInt64() > 1000);
        Assert.Equal(storage.GetProperty("bytes").GetInt64(), storage.GetProperty("kinds").EnumerateArray().Sum(kind => kind.GetProperty("bytes").GetInt64()));
    }

    [Fact]
    public async Task The_root_leads_to_what_is_there()
    {
        await House.Open();
        foreach (var link in (await Ask("/")).GetProperty("links").EnumerateObject().Where(link => link.Name != "generate"))
        {
            using var answer = await House.Client.GetAsync(link.Value.GetString());
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private Task<JsonElement> Ask(string path) => House.Client.GetFromJsonAsync<JsonElement>(path);

    private sealed class Failing(bool needed) : ISelfCheck
    {
        public string Name => "failing";

        public bool Needed => needed;

        public Task<Finding> Run(CancellationToken ct) => throw new IOException("/secret/path");
    }

    private sealed class Waiting : ISelfCheck
    {
        public TaskCompletionSource Begun { get; } = new();

        public TaskCompletionSource Ended { get; } = new();

        public string Name => "waiting";

        public bool Needed => true;

        public async Task<Finding> Run(CancellationToken ct)
        {
            Begun.TrySetResult();
            await Ended.Task;
            return new(true, "waited");
        }
    }
}
