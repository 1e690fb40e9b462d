using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Http.Tests;

/// <summary>The embedded server on a free port, over a folder of its own.</summary>
public sealed class Api : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeCrew crew = new();
    private WebApplication server = null!;

    public HttpClient Client { get; private set; } = null!;

    public string Folder => folder.Path;

    public async Task InitializeAsync() => await Start();

    public async Task DisposeAsync()
    {
        await Stop();
        folder.Dispose();
    }

    /// <summary>Ends the server and starts another one over the same folder.</summary>
    public async Task Restart()
    {
        await Stop();
        await Start();
    }

    public async Task<JsonElement> Post(string path, object body, int status)
    {
        using var answer = await Client.PostAsJsonAsync(path, body);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(status == (int)answer.StatusCode, $"{path} answered {(int)answer.StatusCode}: {json}");
        return json;
    }

    /// <summary>Asks for the job until it is in this status.</summary>
    public async Task<JsonElement> JobIn(string id, string status)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var job = await Client.GetFromJsonAsync<JsonElement>($"/api/v2/jobs/{id}", limit.Token);
            if (job.GetProperty("status").GetString() == status)
                return job;
            await Task.Delay(10, limit.Token);
        }
    }

    private async Task Start()
    {
        server = LocalServer.Build(folder.Path, 0, services => services.AddSingleton(crewless =>
            new StepRunner(crew, crewless.GetRequiredService<EngineOptions>(), TimeProvider.System, NullLogger<StepRunner>.Instance)));
        await server.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(LocalServer.AddressOf(server)) };
    }

    private async Task Stop()
    {
        Client.Dispose();
        await server.StopAsync();
        await server.DisposeAsync();
    }
}
