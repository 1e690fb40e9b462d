using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Nginx;

/// <summary>nginx itself, before the real server.</summary>
[Collection(PremisesCollection.Name)]
public sealed class DoorTests(Premises premises)
{
    private static readonly string[] Safe = ["X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy", "X-Frame-Options", "Cross-Origin-Resource-Policy", "Permissions-Policy", "X-Request-Id"];

    [FactWith("nginx")]
    public async Task Both_configurations_are_well_formed()
    {
        foreach (var site in new[] { "plain", "tls" })
        {
            using var door = new Door(site, premises.Address);
            var check = await door.Check();
            Assert.True(check.ExitCode == 0 && !check.Said.Contains("[warn]"), check.Said);
        }
    }

    [FactWith("nginx")]
    public async Task A_visitor_is_let_through_and_every_answer_has_its_headers_once()
    {
        using var door = await Open("plain");
        using var visitor = Visitor.From("127.0.0.2", door.Port);
        visitor.DefaultRequestHeaders.Add("X-Api-Key", premises.Key);
        visitor.DefaultRequestHeaders.Add("X-Request-Id", "through-the-door");

        using var jobs = await visitor.GetAsync("/api/v2/jobs");
        var job = (await jobs.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data")[0].GetProperty("id").GetString();
        using var part = new HttpRequestMessage(HttpMethod.Get, $"/api/v2/jobs/{job}/video") { Headers = { Range = new RangeHeaderValue(0, 99) } };
        using var video = await visitor.SendAsync(part);
        using var hidden = await visitor.GetAsync("/metrics");
        using var missing = await visitor.GetAsync("/api/v2/jobs/nobody");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PartialContent), (jobs.StatusCode, video.StatusCode));
        Assert.Equal(100, (await video.Content.ReadAsByteArrayAsync()).Length);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (hidden.StatusCode, missing.StatusCode));
        foreach (var answer in new[] { jobs, video, hidden, missing })
        {
            Assert.All(Safe, name => Assert.Single(answer.Headers.GetValues(name)));
            Assert.Equal("through-the-door", answer.Headers.GetValues("X-Request-Id").Single());
            Assert.DoesNotContain("/1.", $"{answer.Headers.Server}");
        }

        Assert.DoesNotContain(door.Said, line => line.Contains("nobody"));
    }

    [FactWith("nginx")]
    public async Task Events_come_through_as_they_happen()
    {
        using var door = await Open("plain");
        using var visitor = Visitor.From("127.0.0.3", door.Port);
        visitor.DefaultRequestHeaders.Add("X-Api-Key", premises.Key);
        var job = (await visitor.GetFromJsonAsync<JsonElement>("/api/v2/jobs")).GetProperty("data")[0].GetProperty("id").GetString();

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var events = await visitor.GetStreamAsync($"/api/v2/jobs/{job}/events", limit.Token);
        using var lines = new StreamReader(events);

        Assert.Matches("^(id|event|data|retry):", await lines.ReadLineAsync(limit.Token));
    }

    [FactWith("nginx")]
    public async Task Who_calls_too_often_waits_and_nobody_else_does()
    {
        using var door = await Open("plain");
        using var crowd = Visitor.From("127.0.0.4", door.Port);
        using var other = Visitor.From("127.0.0.5", door.Port);

        var calls = await Task.WhenAll(Enumerable.Range(0, 90).Select(_ => crowd.GetAsync("/api/v1/ping")));
        using var others = await other.GetAsync("/api/v1/ping");
        var orders = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => other.PostAsync("/api/v2/estimate", null)));

        Assert.InRange(calls.Count(call => call.StatusCode == HttpStatusCode.OK), 41, 80);
        Assert.Equal(HttpStatusCode.OK, others.StatusCode);
        Assert.InRange(orders.Count(order => order.StatusCode != HttpStatusCode.TooManyRequests), 11, 17);
        var refused = calls.First(call => call.StatusCode == HttpStatusCode.TooManyRequests);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal((429, "RateLimitError"), (problem.GetProperty("status").GetInt32(), problem.GetProperty("error").GetString()));
        Assert.Equal("1", refused.Headers.GetValues("Retry-After").Single());
        Assert.All(Safe, name => Assert.Single(refused.Headers.GetValues(name)));
        foreach (var answer in calls.Concat(orders))
            answer.Dispose();
    }

    [FactWith("nginx")]
    public async Task A_body_that_is_too_large_is_not_taken_in_and_a_server_that_is_away_is_told_of()
    {
        using var door = await Open("plain", new Uri($"http://127.0.0.1:{Ports.Free()}"));
        using var visitor = Visitor.From("127.0.0.6", door.Port);

        using var large = new HttpRequestMessage(HttpMethod.Post, "/api/v2/upload-asset") { Content = new ByteArrayContent(new byte[53 * 1024 * 1024]), Headers = { ExpectContinue = true } };
        using var refused = await visitor.SendAsync(large);
        using var away = await visitor.GetAsync("/api/v1/ping");

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "PayloadTooLargeError"), (refused.StatusCode, (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString()));
        Assert.Equal((HttpStatusCode.BadGateway, "ServiceUnavailableError", "5"), (away.StatusCode, (await away.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString(), away.Headers.GetValues("Retry-After").Single()));
    }

    [FactWith("nginx")]
    public async Task Encrypted_only_where_there_is_a_certificate()
    {
        using var door = await Open("tls");
        using var open = Visitor.From("127.0.0.7", door.Port);
        using var encrypted = Visitor.From("127.0.0.7", door.TlsPort, "https");

        using var sent = await open.GetAsync("/api/v1/ping?a=b");
        using var answer = await encrypted.GetAsync("/api/v1/ping");

        Assert.Equal((HttpStatusCode.PermanentRedirect, "https://localhost/api/v1/ping?a=b"), (sent.StatusCode, $"{sent.Headers.Location}"));
        Assert.Equal((HttpStatusCode.OK, "max-age=31536000"), (answer.StatusCode, answer.Headers.GetValues("Strict-Transport-Security").Single()));
    }

    private async Task<Door> Open(string site, Uri? server = null)
    {
        var door = new Door(site, server ?? premises.Address);
        try
        {
            await door.Open();
            return door;
        }
        catch
        {
            door.Dispose();
            throw;
        }
    }
}
