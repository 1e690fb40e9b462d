using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using OmaVideo.Core.Access;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Upkeep;
using OmaVideo.Http;
using OmaVideo.Http.Cameo;
using OmaVideo.Http.Policies;
using OmaVideo.Http.SystemStatus;
using OmaVideo.Http.Telemetry;
using OmaVideo.Http.Upkeep;
using OmaVideo.Http.Webhooks;
using OmaVideo.Local.CommandLine;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server.Checks;
using OmaVideo.Local.Stores;
using OmaVideo.Local.Webhooks;

namespace OmaVideo.Local.Server;

/// <summary>The API on this machine: the same handlers as in the cloud, over plain files.</summary>
public static class LocalServer
{
    /// <summary>How long requests under way have when the server is told to stop. Nobody waits for another: steps are given up at once.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(20);

    internal static async Task<int> Run(string dataFolder, IPAddress address, int port, CancellationToken ct)
    {
        using var alone = HeldFile.TryOpen(Path.Combine(new DataFolder(dataFolder).Root, "server.lock"))
            ?? throw new CommandException(ExitCode.Failed, $"{dataFolder} is served by another server already; each needs a data folder of its own.");
        await using var server = Build(dataFolder, port, services => services.AddJsonLog(Studio.Configuration), address);
        if (!IPAddress.IsLoopback(address) && !await server.Services.GetRequiredService<IKeyStore>().Any(ct))
            throw CommandException.BadInput("Others may only come in with a key, and there is none yet: `omavideo keys create` makes one.");
        try
        {
            await server.StartAsync(ct);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new CommandException(ExitCode.Failed, $"Port {port} is taken by another program. Choose another one with --port.");
        }

        Console.Out.WriteLine($"OmaVideo listens on {AddressOf(server)} and keeps everything in {dataFolder}; the Studio is at {AddressOf(server)}/studio. Ctrl-C ends it; unfinished jobs go on with the next start.");
        await server.WaitForShutdownAsync(ct);
        return ExitCode.Done;
    }

    /// <param name="port">0 for any that is free.</param>
    /// <param name="change">Has the last word on who does what.</param>
    /// <param name="address">This machine's own unless told otherwise; at any other, nobody comes in without a key.</param>
    public static WebApplication Build(string dataFolder, int port, Action<IServiceCollection>? change = null, IPAddress? address = null)
    {
        address ??= IPAddress.Loopback;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address, port);
        });
        builder.Logging.ClearProviders();
        builder.Services
            .AddStudio(dataFolder, Studio.Configuration)
            .AddHandlers()
            .AddSingleton<ISelfCheck, EngineCheck>()
            .AddSingleton<ISelfCheck, StoreCheck>()
            .AddSingleton<ISelfCheck, FfmpegCheck>()
            .AddSingleton<ISelfCheck, CastCheck>()
            .AddShownSettings()
            .AddWatching(Studio.Configuration)
            .AddHostedService<JobReporter>()
            .AddHostedService<RetirementWatch>()
            .AddHostedService<ConsentWatch>()
            .AddHostedService<PremisesReporter>()
            .AddWebhooks(Studio.Configuration)
            .AddHostedService<WebhookCourier>()
            .AddSingleton<WaitingSeats>()
            .AddSingleton<WaitingLine>()
            .AddSingleton<IWaitingLine>(house => house.GetRequiredService<WaitingLine>())
            .AddSingleton<ServerEngine>()
            .AddSingleton<IEngine>(crew => crew.GetRequiredService<ServerEngine>())
            .AddHostedService(crew => crew.GetRequiredService<ServerEngine>())
            .AddSingleton<IJobRegister, FileJobRegister>()
            .AddSingleton<IEngineRoom, LocalEngineRoom>()
            .AddUpkeep(Studio.Configuration)
            .AddHostedService<UpkeepRounds>();

        builder.Services.Configure<HostOptions>(host => (host.ShutdownTimeout, host.ServicesStopConcurrently) = (Farewell, true));
        change?.Invoke(builder.Services);

        var server = builder.Build();
        server.UsePolicies(keyless: IPAddress.IsLoopback(address));
        server.MapRoutes();
        return server;
    }

    private static IServiceCollection AddShownSettings(this IServiceCollection services) => services
        .AddSingleton(house => new ShownSettings("Engine", house.GetRequiredService<EngineOptions>()))
        .AddSingleton(house => new ShownSettings("Cameo", house.GetRequiredService<CameoOptions>()))
        .AddSingleton(house => new ShownSettings("Limits", house.GetRequiredService<LimitOptions>()))
        .AddSingleton(house => new ShownSettings("Telemetry", house.GetRequiredService<TelemetrySettings>()))
        .AddSingleton(house => new ShownSettings("Webhooks", house.GetRequiredService<WebhookSettings>()));

    /// <summary>Where a started server listens.</summary>
    public static string AddressOf(WebApplication server) =>
        server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
}
