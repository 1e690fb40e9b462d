using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OmaVideo.Core.Access;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Policies;
using OmaVideo.Http.Tests;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Campaigns.Load;

/// <summary>The embedded server with a crew that is done at once, so that only what is around it counts.</summary>
internal sealed class InstantHouse(DirectoryInfo folder, WebApplication server, LoggedFaults faults) : IAsyncDisposable
{
    public IServiceProvider Services => server.Services;

    public string Folder => folder.FullName;

    /// <summary>What was logged as an error.</summary>
    public IReadOnlyCollection<string> Errors => faults.All;

    /// <param name="step">How long the crew takes for a step, however much work it is.</param>
    /// <param name="change">Has the last word on who does what.</param>
    /// <param name="real">Steps that are really done.</param>
    public static async Task<InstantHouse> Open(TimeSpan step = default, Action<IServiceCollection>? change = null, params Type[] real)
    {
        var folder = Directory.CreateTempSubdirectory("omavideo-load-");
        var (crew, faults) = (new FakeCrew(), new LoggedFaults());
        if (step > TimeSpan.Zero)
            crew.Beginning = (_, ct) => Task.Delay(step, ct);
        var server = LocalServer.Build(folder.FullName, 0, services =>
        {
            foreach (var worker in Steps.All.Select(one => one.Worker).Except(real))
                services.AddTransient(worker, _ => crew.GetService(worker)!);
            services.AddSingleton<ILoggerProvider>(faults);
            services.AddSingleton(new LimitOptions { Generate = int.MaxValue, Upload = int.MaxValue, JobsADay = int.MaxValue });
            services.AddSingleton(new EngineOptions { ProviderPause = TimeSpan.Zero, RenderPause = TimeSpan.Zero });
            change?.Invoke(services);
        });
        await server.StartAsync();
        return new(folder, server, faults);
    }

    public HttpClient Client() => new() { BaseAddress = new Uri(LocalServer.AddressOf(server)) };

    /// <summary>A client with a new key; from the first one on, nobody comes in without.</summary>
    public async Task<HttpClient> Caller(string tenant, Scope scope = Scope.Write)
    {
        var text = KeyText.New();
        await Services.GetRequiredService<IKeyStore>().Add(new(text.Id, tenant, "", scope, [new(Services.GetRequiredService<Pepper>().Seal(text), default)], default), default);
        var client = Client();
        client.DefaultRequestHeaders.Add("X-Api-Key", $"{text}");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
