using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Workflow;
using OmaVideo.Http;

namespace OmaVideo.Functions.Tests.Platform;

public sealed class WorkerTests(Stage stage) : IClassFixture<Stage>
{
    [Fact]
    public void The_worker_tells_every_function_there_is_and_no_other()
    {
        var known = Routes.All.Select(route => route.Name).Concat(Steps.All.Select(step => step.Name)).Concat(typeof(FunctionNames).GetFields().Select(field => (string)field.GetValue(null)!));

        Assert.Equal(known.Order(), stage.Platform.Functions.Keys.Order());
    }

    [Fact]
    public async Task Whoever_has_no_key_is_told_so_and_the_front_page_is_ours()
    {
        using var nobody = await stage.Platform.Send(RouteNames.ListJobs, new(HttpMethod.Get, $"/{RoutePatterns.Jobs}"));
        using var anybody = await stage.Platform.Send(RouteNames.Root, new(HttpMethod.Get, "/"));

        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
        Assert.Equal("application/problem+json", nobody.Content.Headers.ContentType?.MediaType);
        Assert.True(anybody.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found, $"{anybody}");
    }

    [Fact]
    public async Task A_film_is_ordered_approved_and_fetched_over_HTTP_and_all_of_it_is_one_trace()
    {
        var trace = ActivityTraceId.CreateRandom();
        var taken = await stage.Ask(
            RouteNames.Generate, HttpMethod.Post, RoutePatterns.Generate, """{"prompt":"A lamp that follows the sun and sleeps at night.","duration_seconds":5,"quality":"draft"}""", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        var id = (string)taken["id"]!;
        await Reached(id, "awaiting_approval");
        await stage.Ask(RouteNames.Approve, HttpMethod.Post, At(RoutePatterns.Approve, id), """{"revision":1}""");
        await Reached(id, "completed");

        using var film = await stage.Send(RouteNames.GetVideo, HttpMethod.Get, At(RoutePatterns.Video, id));
        Assert.Equal("ftyp"u8.ToArray(), (await film.Content.ReadAsByteArrayAsync())[4..8]);
        var steps = new[] { Steps.WriteScript.Name, Steps.DrawScene.Name, Steps.Narrate.Name, Steps.RenderReel.Name, Steps.Assemble.Name, Steps.Publish.Name }.Select(step => $"step {step}").ToHashSet();
        await Stage.Until(() => Task.FromResult(stage.Spans.Where(span => span.Trace == $"{trace}").Select(span => span.Name).ToList()), seen => steps.IsSubsetOf(seen));
    }

    [Fact]
    public async Task An_order_from_the_queue_is_a_job_and_one_that_cannot_be_taken_is_a_failed_one()
    {
        await stage.Order("good", """{"prompt":"A lamp that follows the sun and sleeps at night.","duration_seconds":5,"quality":"draft"}""", 1);
        await Assert.ThrowsAsync<InvalidOperationException>(() => stage.Order("bad", "no order", QueueNames.MostAttempts));

        var jobs = (await stage.Ask(RouteNames.ListJobs, HttpMethod.Get, RoutePatterns.Jobs))["data"]!.AsArray().Select(job => (string)job!["status"]!).ToList();
        Assert.Contains("failed", jobs);
        Assert.Contains(jobs, status => status != "failed");
    }

    [Theory]
    [InlineData(FunctionNames.CarryWebhooks)]
    [InlineData(FunctionNames.PostEvents)]
    [InlineData(FunctionNames.SweepStuckJobs)]
    [InlineData(FunctionNames.SweepOldJobs)]
    [InlineData(FunctionNames.BeginDay)]
    [InlineData(FunctionNames.CheckCatalogue)]
    [InlineData(FunctionNames.BackUpTables)]
    public async Task Timers_go(string function) =>
        await stage.Platform.Invoke(function, new() { Json = """{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":false}""" });

    private Task<JsonNode> Reached(string id, string status) => Stage.Until(
        () => stage.Ask(RouteNames.GetJob, HttpMethod.Get, At(RoutePatterns.Job, id)),
        job => (string)job["status"]! == status || ((string)job["status"]! == "failed" ? throw new InvalidOperationException($"{job["error"]}") : false));

    private static string At(string pattern, string id) => pattern.Replace("{id}", id, StringComparison.Ordinal);
}
