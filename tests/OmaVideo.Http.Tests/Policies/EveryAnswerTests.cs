using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Artifacts;

namespace OmaVideo.Http.Tests.Policies;

public sealed class EveryAnswerTests(Api api) : IClassFixture<Api>
{
    public static TheoryData<string, string, int> Mishaps => new()
    {
        { "GET", "/nowhere", 404 },
        { "GET", "/api/v2/jobs/nothing", 404 },
        { "PUT", "/api/v2/jobs", 405 },
        { "DELETE", "/api/v2/generate", 405 },
        { "POST", "/api/v2/generate", 415 },
    };

    [Theory]
    [InlineData("/api/v1/ping")]
    [InlineData("/api/v2/jobs")]
    [InlineData("/nowhere")]
    public async Task It_has_identity_time_limits_and_protection(string path)
    {
        using var answer = await api.Client.GetAsync(path);

        Assert.Matches("^[A-Za-z0-9-]{1,64}$", Header(answer, "X-Request-Id"));
        Assert.True(double.Parse(Header(answer, "X-Response-Time-Ms"), System.Globalization.CultureInfo.InvariantCulture) >= 0);
        Assert.Equal("\"generate\";q=100000;w=60, \"upload\";q=100000;w=60", Header(answer, "RateLimit-Policy"));
        Assert.Matches("""^"generate";r=\d+;t=\d+, "upload";r=\d+;t=\d+$""", Header(answer, "RateLimit"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Header(answer, "Content-Security-Policy"));
        Assert.Equal(("no-referrer", "DENY", "same-origin"), (Header(answer, "Referrer-Policy"), Header(answer, "X-Frame-Options"), Header(answer, "Cross-Origin-Resource-Policy")));
        Assert.False(answer.Headers.Contains("Server") || answer.Headers.Contains("Strict-Transport-Security") || answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("order-17", true)]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123", true)]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234", false)]
    [InlineData("two words", false)]
    [InlineData("x;y", false)]
    public async Task It_repeats_the_requests_identity_if_that_is_fit(string told, bool fit)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nowhere") { Headers = { { "X-Request-Id", told } } };
        using var answer = await api.Client.SendAsync(request);

        Assert.Equal(fit, Header(answer, "X-Request-Id") == told);
        Assert.Equal(Header(answer, "X-Request-Id"), (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("request_id").GetString());
    }

    [Theory]
    [MemberData(nameof(Mishaps))]
    public async Task Whatever_goes_wrong_has_one_shape(string method, string path, int status)
    {
        using var answer = await api.Client.SendAsync(new HttpRequestMessage(new(method), path));

        await AssertProblem(answer, status, path);
        Assert.Equal(status == 405, answer.Content.Headers.Allow.Count > 0);
    }

    [Fact]
    public async Task A_body_too_large_is_refused_by_its_length_and_where_that_is_not_told_as_it_comes()
    {
        using var told = await api.Client.PostAsync("/api/v2/generate", new StringContent(new string(' ', 300_000), Encoding.UTF8, "application/json"));
        await AssertProblem(told, 413, "/api/v2/generate");

        // One byte too many, so that nobody still writes when the answer comes.
        var untold = $"POST /api/v2/generate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{(256 * 1024) + 1:x}\r\n";
        Assert.StartsWith("HTTP/1.1 413 ", await Raw(untold + new string(' ', (256 * 1024) + 1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strange_host_is_refused_and_so_is_what_is_no_HTTP()
    {
        using var strange = new HttpRequestMessage(HttpMethod.Get, "/api/v1/ping") { Headers = { Host = "evil.example" } };
        await AssertProblem(await api.Client.SendAsync(strange), 400, "/api/v1/ping");

        Assert.StartsWith("HTTP/1.1 400 ", await Raw("nonsense\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", await Raw("GET /\0 HTTP/1.1\r\nHost: localhost\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 4", await Raw($"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('x', 100_000)}\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_breaks_inside_shows_nothing_of_the_inside()
    {
        await using var broken = new Broken();
        await broken.Api.InitializeAsync();
        foreach (var (what, status) in new (Exception, int)[] { (new InvalidOperationException("secret /var/lib/place"), 500), (new IOException("No space left on device: /var/lib/place", 28), 503) })
        {
            broken.Fails = what;
            using var answer = await broken.Api.Client.GetAsync("/api/v1/admin/storage/stats");
            await AssertProblem(answer, status, "/api/v1/admin/storage/stats");
            Assert.DoesNotContain("place", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_trace_goes_on_through_the_server()
    {
        var seen = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
        var trace = ActivityTraceId.CreateRandom();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = activity => _ = activity.TraceId == trace && seen.TrySetResult(activity),
        };
        ActivitySource.AddActivityListener(listener);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/ping") { Headers = { { "traceparent", $"00-{trace}-00f067aa0ba902b7-01" } } };
        using var answer = await api.Client.SendAsync(request);

        Assert.Equal("00f067aa0ba902b7", (await seen.Task.WaitAsync(TimeSpan.FromSeconds(10))).ParentSpanId.ToHexString());
    }

    [Fact]
    public async Task What_can_be_read_can_be_asked_for_without_its_body()
    {
        using var answer = await api.Client.SendAsync(new(HttpMethod.Head, "/api/v2/jobs"));

        Assert.Equal((HttpStatusCode.OK, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));

    private static async Task AssertProblem(HttpResponseMessage answer, int status, string path)
    {
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal((status, path, "about:blank"), (problem.GetProperty("status").GetInt32(), problem.GetProperty("instance").GetString(), problem.GetProperty("type").GetString()));
        Assert.Equal(Problems.ErrorName.Of(status), problem.GetProperty("error").GetString());
        foreach (var name in new[] { "title", "detail", "message", "details", "timestamp", "request_id" })
            Assert.True(problem.TryGetProperty(name, out _), $"There is no {name} in {problem}");
        Assert.True(answer.Headers.Contains("X-Request-Id") && answer.Headers.Contains("RateLimit") && answer.Headers.Contains("X-Content-Type-Options"));
    }

    private async Task<string> Raw(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, api.Client.BaseAddress!.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.ASCII);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await reader.ReadLineAsync(limit.Token) ?? "";
    }

    private sealed class Broken : IStockTaking, IAsyncDisposable
    {
        public Broken() => Api = new() { Change = services => services.AddSingleton<IStockTaking>(this) };

        public Api Api { get; }

        public Exception Fails { get; set; } = new InvalidOperationException();

        public Task<IReadOnlyList<Stock>> Count(CancellationToken ct) => throw Fails;

        public async ValueTask DisposeAsync() => await Api.DisposeAsync();
    }
}
