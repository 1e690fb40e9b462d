using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using OmaVideo.Http.Tests.Webhooks;
using OmaVideo.Local.Tests.CommandLine;

namespace OmaVideo.Local.Tests.Server;

/// <summary>The real program, serving: what it writes to its log, and how it stops.</summary>
public sealed partial class ServeTests : IAsyncLifetime
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string Signature = "sv=2026&sig=c2VzYW1l";
    private const string Hostile = "Sunflower\" } {\"LogLevel\":\"Critical\",\"x\":\"";

    private readonly TemporaryFolder folder = new();
    private readonly Cli cli;
    private readonly ConcurrentQueue<string> log = new();
    private Receiver receiver = null!;
    private string key = "";
    private Process? serving;

    public ServeTests() => cli = new Cli(folder.Path) { Environment = { ["OMAVIDEO_Webhooks__Secret"] = Secret, ["OMAVIDEO_Webhooks__AllowLoopback"] = "true" } };

    public async Task InitializeAsync()
    {
        receiver = await Receiver.Start();
        key = Key().Match((await cli.Run("keys", "create", "--scope", "admin", "--tenant", "gardeners")).Output).Value;
    }

    public async Task DisposeAsync()
    {
        // A test that fails on the way leaves nobody behind.
        if (serving is { HasExited: false })
            serving.Kill(entireProcessTree: true);
        serving?.Dispose();
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task It_logs_what_happens_and_no_secret_stops_at_once_and_goes_on_with_the_next_start()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var server = Serve();
        using var client = await Client(server, limit.Token);
        var done = await Order(client, 5, limit.Token);
        await Reached(client, done, "completed", limit.Token);
        Assert.True((await receiver.Hears(1))[0].IsSignedWith(Secret));

        var halfDone = await Order(client, 60, limit.Token);
        await Reached(client, halfDone, "rendering", limit.Token);
        Assert.InRange(await Stop(server, limit.Token), TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Assert.Equal(0, server.ExitCode);

        LogIsFitToBeRead(done);
        Assert.DoesNotContain("VideoCompleted", Signals(halfDone));

        var next = Serve();
        using var again = await Client(next, limit.Token);
        using var canceled = await again.PostAsync($"/api/v2/jobs/{halfDone}/cancel", null, limit.Token);
        await Reached(again, halfDone, "canceled", limit.Token);
        await receiver.Hears(2);
        await Stop(next, limit.Token);

        Assert.Equal(["job.completed", "job.canceled"], receiver.Heard.Select(message => message.Type));
    }

    /// <summary>Every line is one object of JSON, tells of the job under its identities, and of nothing that is nobody's business.</summary>
    private void LogIsFitToBeRead(string id)
    {
        var entries = log.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        List<string> Of(string category) =>
            [.. entries.Where(e => e.GetProperty("Category").GetString()!.EndsWith(category, StringComparison.Ordinal) && e.GetRawText().Contains(id)).Select(e => e.GetRawText())];

        Assert.Contains("VideoCompleted", Signals(id));
        Assert.Contains(Of("StepRunner"), line => line.Contains("\"Step\":\"assemble\"") && line.Contains("\"Seconds\":") && line.Contains("\"Tenant\":\"gardeners\"") && line.Contains("\"TraceId\":"));
        Assert.Contains(Of("WebhookCarrier"), line => line.Contains("\"Outcome\":\"Delivered\""));
        var request = entries.First(e => e.GetProperty("Category").GetString()!.EndsWith("RequestLog", StringComparison.Ordinal) && e.GetProperty("State").GetProperty("Route").GetString() == "generate");
        Assert.Equal((202, "gardeners"), (request.GetProperty("State").GetProperty("Status").GetInt32(), request.GetProperty("State").GetProperty("Tenant").GetString()));
        Assert.Contains("\"RequestId\":\"from-the-garden\"", request.GetRawText());

        var all = string.Join('\n', log);
        Assert.DoesNotContain("RequestPath", all, StringComparison.Ordinal);
        foreach (var secret in new[] { key, key.Split('_')[^1], Secret, Secret["whsec_".Length..], Signature, "Sunflower", folder.Path })
            Assert.DoesNotContain(secret, all, StringComparison.Ordinal);
        Assert.DoesNotContain(entries, entry => entry.GetProperty("LogLevel").GetString() is "Error" or "Critical");
    }

    /// <summary>What the log says happened to a job.</summary>
    private List<string?> Signals(string id) => [.. log.Select(line => JsonDocument.Parse(line).RootElement)
        .Where(e => e.GetProperty("Category").GetString()!.EndsWith("JobReporter", StringComparison.Ordinal) && e.GetProperty("State").GetProperty("Job").GetString() == id)
        .Select(e => e.GetProperty("State").TryGetProperty("Event", out var happened) ? happened.GetString() : "failed")];

    private Process Serve()
    {
        var server = serving = cli.Start("serve", "--port", "0");
        server.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not null)
                log.Enqueue(line.Data);
        };
        server.BeginErrorReadLine();
        return server;
    }

    private async Task<HttpClient> Client(Process server, CancellationToken ct)
    {
        var welcome = await server.StandardOutput.ReadLineAsync(ct) ?? throw new InvalidOperationException($"It did not start: {string.Join('\n', log)}");
        var client = new HttpClient { BaseAddress = new Uri(Address().Match(welcome).Value) };
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        client.DefaultRequestHeaders.Add("X-Request-Id", "from-the-garden");
        return client;
    }

    private async Task<string> Order(HttpClient client, int seconds, CancellationToken ct)
    {
        var order = new { prompt = $"{Hostile} grows towards the light.", duration_seconds = seconds, auto_approve = true, quality = "draft", webhook_url = $"{receiver.Url}?{Signature}" };
        using var answer = await client.PostAsJsonAsync("/api/v2/generate", order, ct);
        var job = await answer.Content.ReadFromJsonAsync<JsonElement>(ct);
        Assert.True((int)answer.StatusCode == 202, $"{job}");
        return job.GetProperty("id").GetString()!;
    }

    private async Task Reached(HttpClient client, string id, string status, CancellationToken ct)
    {
        while (true)
        {
            var job = await client.GetFromJsonAsync<JsonElement>($"/api/v2/jobs/{id}", ct);
            var now = job.GetProperty("status").GetString();
            if (now == status)
                return;
            Assert.False(now is "failed" or "completed", $"{job}");
            await Task.Delay(50, ct);
        }
    }

    private static async Task<TimeSpan> Stop(Process server, CancellationToken ct)
    {
        var asked = Stopwatch.StartNew();
        using var signal = Process.Start("sh", ["-c", $"kill -TERM {server.Id}"]);
        await server.WaitForExitAsync(ct);
        return asked.Elapsed;
    }

    [GeneratedRegex(@"omv_\S+")]
    private static partial Regex Key();

    [GeneratedRegex(@"http://[^ ]+")]
    private static partial Regex Address();
}
