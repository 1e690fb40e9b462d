using System.Net;
using System.Net.Sockets;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmaVideo.Azure.Tests;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Flow;
using OmaVideo.Functions.Tests.Flow;

namespace OmaVideo.Functions.Tests.Premiere;

/// <summary>The whole composition: the crew that needs nobody, real FFmpeg, a storage emulator and a Durable worker; only the platform's host is left out.</summary>
internal sealed class WholeHouse : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly DurableTaskTestHost host;
    private readonly string folder;

    private WholeHouse(ServiceProvider services, DurableTaskTestHost host, string folder, string storage) =>
        (this.services, this.host, this.folder, Storage) = (services, host, folder, storage);

    /// <summary>The emulator's connection string.</summary>
    public string Storage { get; }

    public IServiceProvider Services => services;

    public DurableTaskClient Client => host.Client;

    public static async Task<WholeHouse> Open()
    {
        var (folder, storage) = (Directory.CreateTempSubdirectory("omavideo-").FullName, (await Azurite.Address()).ConnectionString!);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage"] = storage,
            ["Scratch:Folder"] = folder,
            ["Access:Principal"] = "true",
            ["Flow:ProviderPause"] = "00:00:00",
            ["Flow:RenderPause"] = "00:00:00",
        }).Build();
        var services = StandIns.Host(new ServiceCollection()).AddLogging().AddMetrics().AddStudio(configuration).AddStores(configuration).BuildServiceProvider();
        foreach (var first in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
            await first.StartingAsync(default);
        foreach (var one in services.GetServices<IHostedService>())
            await one.StartAsync(default);

        var activities = FunctionActivity.Of(ActivatorUtilities.CreateInstance<Activities>(services)).Concat(FunctionActivity.Of(ActivatorUtilities.CreateInstance<TellJob>(services)));
        var host = await DurableTaskTestHost.StartAsync(
            registry =>
            {
                registry.AddOrchestratorFunc<Production>(VideoOrchestration.Name, (context, production) => VideoOrchestration.Run(context, production!));
                registry.AddOrchestratorFunc<ExportOrder, Outcome<Core.Artifacts.Artifact>>(ExportOrchestration.Name, (context, order) => ExportOrchestration.Run(context, order!));
                foreach (var activity in activities)
                    registry.AddActivity(activity.Name, activity);
            },
            new DurableTaskTestHostOptions { Port = FreePort(), ConfigureServices = all => all.AddSingleton<DataConverter>(new MessageConverter()) });
        return new(services, host, folder, storage);
    }

    public T Function<T>() => ActivatorUtilities.CreateInstance<T>(services);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }
}
