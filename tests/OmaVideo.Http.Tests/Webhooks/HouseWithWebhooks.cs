using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Webhooks;
using OmaVideo.Http.Webhooks;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Http.Tests.Webhooks;

/// <summary>The embedded server, allowed to send to this machine, with names of its own and little patience.</summary>
internal sealed class HouseWithWebhooks : IAsyncDisposable, IHostAddresses
{
    private readonly TemporaryFolder folder = new();
    private WebApplication? server;

    public FakeCrew Crew { get; } = new();

    public HttpClient Client { get; private set; } = new();

    public Dictionary<string, string[]> Names { get; } = [];

    /// <summary>Pauses between attempts, in milliseconds.</summary>
    public int[] Pauses { get; set; } = [20, 20, 20];

    public WebhookSettings Settings { get; set; } = new() { AllowLoopback = true, Deadline = TimeSpan.FromSeconds(10) };

    /// <summary>Whatever else is different in this house.</summary>
    public Action<IServiceCollection> More { get; init; } = _ => { };

    public async Task<HouseWithWebhooks> Open()
    {
        server = LocalServer.Build(folder.Path, 0, services => More(services
            .AddSingleton(house => new StepRunner(Crew, house.GetRequiredService<EngineOptions>(), TimeProvider.System, NullLogger<StepRunner>.Instance))
            .AddSingleton(new RetrySchedule([.. Pauses.Select(pause => TimeSpan.FromMilliseconds(pause))]))
            .AddSingleton(Settings)
            .AddSingleton<IHostAddresses>(this)));
        await server.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(LocalServer.AddressOf(server)) };
        return this;
    }

    public async Task Close(CancellationToken ct = default)
    {
        await server!.StopAsync(ct);
        Client.Dispose();
        await server.DisposeAsync();
        server = null;
    }

    public T Get<T>()
        where T : notnull => server!.Services.GetRequiredService<T>();

    public Task<IReadOnlyList<IPAddress>> Of(string host, CancellationToken ct) => Names.TryGetValue(host, out var found)
        ? Task.FromResult<IReadOnlyList<IPAddress>>([.. found.Select(IPAddress.Parse)])
        : throw new SocketException((int)SocketError.HostNotFound);

    public Task<HttpResponseMessage> Ask(string webhook, bool approved = true) =>
        Client.PostAsJsonAsync("/api/v2/generate", new { prompt = "A lamp that follows the sun.", duration_seconds = 15, auto_approve = approved, webhook_url = webhook });

    /// <summary>Orders a video and gives the job's identity.</summary>
    public async Task<string> Order(string webhook, bool approved = true)
    {
        using var answer = await Ask(webhook, approved);
        var job = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, $"{job}");
        return job.GetProperty("id").GetString()!;
    }

    /// <summary>The job's messages, once the last of them is in this state.</summary>
    public async Task<IReadOnlyList<JsonElement>> Messages(string job, string state, int attempts = 0)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var list = await Client.GetFromJsonAsync<JsonElement>($"/api/v2/jobs/{job}/webhooks", limit.Token);
            var all = list.GetProperty("data").EnumerateArray().ToList();
            if (all.Count > 0 && all[^1].GetProperty("state").GetString() == state && all[^1].GetProperty("attempts").GetArrayLength() >= attempts)
                return all;
            await Task.Delay(10, limit.Token);
        }
    }

    /// <summary>Waits until nothing waits in the outbox.</summary>
    public async Task NothingWaits()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await Get<IWebhookOutbox>().Waiting(limit.Token)).Count > 0)
            await Task.Delay(10, limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await Close();
        folder.Dispose();
    }
}
