using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using OmaVideo.Agents;
using OmaVideo.Agents.Voice;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Upkeep;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Flow;
using OmaVideo.Functions.Premises;
using OmaVideo.Functions.Telemetry;
using OmaVideo.Http;
using OmaVideo.Http.Cameo;
using OmaVideo.Http.Orders;
using OmaVideo.Http.Policies;
using OmaVideo.Http.SystemStatus;
using OmaVideo.Http.Telemetry;
using OmaVideo.Http.Upkeep;
using OmaVideo.Http.Webhooks;
using OmaVideo.Local.Server.Checks;
using OmaVideo.Media;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Functions;

/// <summary>Who does what in the Functions host. Where things are kept is for <see cref="Stores"/>.</summary>
public static class Composition
{
    public static IServiceCollection AddStudio(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<WorkerOptions>(worker => worker.Serializer = new MessageSerializer())
        .AddSingleton(TimeProvider.System)
        .AddSingleton(FlowSettings.From(configuration))
        .AddSingleton<DurableEngine>()
        .AddSingleton<IEngine>(host => host.GetRequiredService<DurableEngine>())
        .AddSingleton<FrontDesk>()
        .AddSingleton<JobCache>()
        .AddSingleton<IJobFeed, IntervalFeed>()
        .AddSingleton<IExportRoom, DurableExportRoom>()
        .AddSingleton<JobWait>()
        .AddSingleton<FfmpegCheck>()
        .AddSingleton<ISelfCheck>(host => host.GetRequiredService<FfmpegCheck>())
        .AddSingleton<ISelfCheck, CastCheck>()
        .AddHostedService<FfmpegVerification>()
        .AddSingleton(InsightsSettings.From(configuration))
        .AddHostedService<InsightsExport>()
        .AddSingleton<JobGauge>()
        .AddSingleton<NewsDesk>()
        .AddSingleton(MoneySettings.From(configuration))
        .AddSingleton<StepDesk>()
        .AddSingleton<IEngineRoom, DurableEngineRoom>()
        .AddSingleton(QueueOptions.From(configuration))
        .AddSingleton<QueuedOrders>()
        .AddSingleton<WebhookRounds>()
        .AddSingleton<EventPost>()
        .AddUpkeep(configuration)
        .AddHandlers()
        .AddWebhooks(configuration)
        .AddPolicies(configuration)
        .AddWatching(configuration)
        .AddCameo(configuration)
        .AddCrew(FfmpegSettings.From(configuration))
        .AddProviders(new Settings(configuration));

    private static IServiceCollection AddCrew(this IServiceCollection services, FfmpegSettings ffmpeg)
    {
        var programs = ffmpeg.Ready();
        foreach (var step in Steps.All)
            services.AddTransient(step.Worker);
        foreach (var (role, player) in OfflineCrew.Roles.Concat(EditingCrew.Roles))
            services.AddSingleton(player).AddSingleton(role, crew => crew.GetRequiredService(player));
        return services
            .AddSingleton<Discard>()
            .AddSingleton<AssetDesk>()
            .AddSingleton<PropMaster>()
            .AddSingleton<TakeClip>()
            .AddSingleton<Export>()
            .AddSingleton(programs)
            .AddSingleton(EspeakProgram.Find(Environment.GetEnvironmentVariable("PATH")))
            .AddSingleton<FfmpegRunner>()
            .AddSingleton<IFfmpeg>(crew => crew.GetRequiredService<FfmpegRunner>());
    }
}
