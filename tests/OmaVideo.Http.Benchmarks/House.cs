using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Campaigns.Load;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Policies;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Http.Benchmarks;

/// <summary>The embedded server over a folder full of finished jobs.</summary>
internal sealed class House : IAsyncDisposable
{
    /// <summary>The endpoint that does nothing, behind the same policies as all.</summary>
    public const string Bare = "/api/v1/ping";

    private const int Plenty = int.MaxValue;
    private readonly WebApplication server;

    private House(WebApplication server) => this.server = server;

    public IPEndPoint Address => IPEndPoint.Parse(new Uri(LocalServer.AddressOf(server)).Authority);

    public static async Task<House> Open(string folder, bool forgetful)
    {
        var server = LocalServer.Build(folder, 0, services =>
        {
            services.AddSingleton(house => new StepRunner(new FakeCrew(), house.GetRequiredService<EngineOptions>(), TimeProvider.System, NullLogger<StepRunner>.Instance));
            services.AddSingleton(new LimitOptions { Generate = Plenty, Upload = Plenty, JobsADay = Plenty });
            if (forgetful)
                services.AddSingleton(new JobCache(new ForgetfulClock()));
        });
        await server.StartAsync();
        return new House(server);
    }

    /// <summary>Puts finished jobs into the folder.</summary>
    public Task<IReadOnlyList<string>> Fill(int jobs) => FinishedJobs.Fill(server.Services, jobs);

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
    }
}
