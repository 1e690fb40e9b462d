using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Access;
using OmaVideo.Http.Policies;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Campaigns.Load;

/// <summary>The embedded server with a crew that is done at once, so that only what is around it counts.</summary>
internal sealed class InstantHouse(DirectoryInfo folder, WebApplication server) : IAsyncDisposable
{
    public IServiceProvider Services => server.Services;

    public static async Task<InstantHouse> Open()
    {
        var folder = Directory.CreateTempSubdirectory("omavideo-load-");
        var server = LocalServer.Build(folder.FullName, 0, services =>
        {
            services.AddSingleton(house => new StepRunner(new FakeCrew(), house.GetRequiredService<EngineOptions>(), TimeProvider.System, NullLogger<StepRunner>.Instance));
            services.AddSingleton(new LimitOptions { Generate = int.MaxValue, Upload = int.MaxValue, JobsADay = int.MaxValue });
        });
        await server.StartAsync();
        return new(folder, server);
    }

    public HttpClient Client() => new() { BaseAddress = new Uri(LocalServer.AddressOf(server)) };

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
