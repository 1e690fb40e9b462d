using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Access;
using OmaVideo.Core.Cameo;
using OmaVideo.Http.Policies;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests;
using OmaVideo.Local.Tests.Cameo;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Http.Tests;

/// <summary>The embedded server on a free port, over a folder of its own.</summary>
public sealed class Api : IAsyncLifetime
{
    private const int Plenty = 100_000;

    private readonly TemporaryFolder folder = new();
    private readonly FakeCrew crew = new();
    private readonly LoggedFaults faults = new();
    private WebApplication server = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Has the last word on who does what, from the next start on.</summary>
    public Action<IServiceCollection> Change { get; set; } = _ => { };

    public IServiceProvider Services => server.Services;

    public string Folder => folder.Path;

    /// <summary>What the server logged as an error.</summary>
    public IReadOnlyCollection<string> Faults => faults.All;

    internal FakeCrew Crew => crew;

    public static object Order(bool review) => new { prompt = "A lamp that follows the sun. It never sleeps.", duration_seconds = 15, auto_approve = !review };

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

    /// <summary>A client with a new key.</summary>
    public async Task<HttpClient> Caller(string tenant, Scope scope = Scope.Write, DateTimeOffset? until = null)
    {
        var text = KeyText.New();
        var seal = Services.GetRequiredService<Pepper>().Seal(text);
        await Services.GetRequiredService<IKeyStore>().Add(new(text.Id, tenant, "", scope, [new(seal, default)], default, until), default);
        return Holder($"{text}");
    }

    /// <summary>A client that shows this key.</summary>
    public HttpClient Holder(string key) => new() { BaseAddress = Client.BaseAddress, DefaultRequestHeaders = { { "X-Api-Key", key } } };

    /// <summary>A job whose storyboard waits for its review.</summary>
    public Task<string> Waiting() => Ordered(review: true, "awaiting_approval");

    /// <summary>A job whose video is made.</summary>
    public Task<string> Made() => Ordered(review: false, "completed");

    /// <summary>Where the job's finished file of this kind belongs: the crew names it without making it.</summary>
    public string Place(string id, string kind)
    {
        var told = File.ReadAllText(Path.Combine(folder.Path, "jobs", id, "events.jsonl"));
        var file = System.Text.RegularExpressions.Regex.Match(told, $"{kind}/([0-9a-f]{{40}}\\.\\w+)").Groups[1].Value;
        return Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "artifacts", kind, file[..2])).FullName, file);
    }

    /// <summary>Asks for the job until it is in this status.</summary>
    public async Task<JsonElement> JobIn(string id, string status, HttpClient? client = null)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var job = await (client ?? Client).GetFromJsonAsync<JsonElement>($"/api/v2/jobs/{id}", limit.Token);
            if (job.GetProperty("status").GetString() == status)
                return job;
            await Task.Delay(10, limit.Token);
        }
    }

    private async Task<string> Ordered(bool review, string status)
    {
        var id = (await Post("/api/v2/generate", Order(review), 202)).GetProperty("id").GetString()!;
        await JobIn(id, status);
        return id;
    }

    private async Task Start()
    {
        server = LocalServer.Build(folder.Path, 0, services =>
        {
            services.AddSingleton<ILoggerProvider>(faults);
            services.AddSingleton(crewless => new StepRunner(crew, crewless.GetRequiredService<EngineOptions>(), TimeProvider.System, NullLogger<StepRunner>.Instance));
            services.AddSingleton<IPortraitist, StandInPortraitist>();
            services.AddSingleton(new LimitOptions { Generate = Plenty, Upload = Plenty, JobsADay = Plenty });
            Change(services);
        });
        crew.Others = server.Services;
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
