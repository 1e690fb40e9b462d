using Microsoft.Extensions.Configuration;
using OmaVideo.Agents;
using OmaVideo.Agents.Voice;
using OmaVideo.Core.Access;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;
using OmaVideo.Http;
using OmaVideo.Http.Cameo;
using OmaVideo.Http.Policies;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Stores;
using OmaVideo.Media;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Portraits;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local;

/// <summary>Who does what on one machine.</summary>
public static class Composition
{
    /// <summary>Everything but who answers as <see cref="IEngine"/>, which differs between the command line and the server.</summary>
    public static IServiceCollection AddStudio(this IServiceCollection services, string dataFolder, IConfiguration configuration) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton(EngineOptions.From(configuration))
        .AddPolicies(configuration)
        .AddStores(dataFolder)
        .AddAccess()
        .AddSingleton<FrontDesk>()
        .AddSingleton<SignalInbox>()
        .AddSingleton<StepRunner>()
        .AddSingleton<JobRunner>()
        .AddSingleton<ExportRoom>()
        .AddSingleton<IExportRoom>(house => house.GetRequiredService<ExportRoom>())
        .AddCrew()
        .AddProviders(new Settings(configuration))
        .AddCameo(configuration);

    private static IServiceCollection AddStores(this IServiceCollection services, string dataFolder) => services
        .AddSingleton(_ => new DataFolder(dataFolder))
        .AddSingleton(house => new ScratchFolders(house.GetRequiredService<DataFolder>().Scratch))
        .AddSingleton<JobCache>()
        .AddSingleton<JobFeed>()
        .AddSingleton<IJobFeed>(house => house.GetRequiredService<JobFeed>())
        .AddSingleton(house => new JobWait(
            house.GetRequiredService<IJobStore>(), house.GetRequiredService<IJobFeed>(), house.GetRequiredService<TimeProvider>(), house.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? default))
        .AddSingleton<FileJobStore>()
        .AddSingleton<IWebhookOutbox, FileWebhookOutbox>()
        .AddSingleton<IWebhookSecrets, FileWebhookSecrets>()
        .AddSingleton<IJobStore>(house => new OutboxJobStore(house.GetRequiredService<FileJobStore>(), house.GetRequiredService<IWebhookOutbox>()))
        .AddSingleton<ILedger, FileLedger>()
        .AddSingleton<IAbsences, FileAbsences>()
        .AddSingleton<FileAssetStore>()
        .AddSingleton<IAssetStore>(stores => stores.GetRequiredService<FileAssetStore>())
        .AddSingleton<IArtifactHolder>(stores => stores.GetRequiredService<FileAssetStore>())
        .AddSingleton<IArtifactHolder, JobFolders>()
        .AddSingleton<IGuestStore, FileGuestStore>()
        .AddSingleton<IPortraitSafe, FilePortraitSafe>()
        .AddSingleton<IPortraitStore, PortraitStore>()
        .AddSingleton<IReception, ScratchReception>()
        .AddSingleton<Discard>()
        .AddSingleton<AssetDesk>()
        .AddSingleton<PropMaster>()
        .AddSingleton<FileArtifactStore>()
        .AddSingleton<IArtifactStore>(house => house.GetRequiredService<FileArtifactStore>())
        .AddSingleton<IArtifactUses>(house => house.GetRequiredService<FileArtifactStore>())
        .AddSingleton<IDownloads, FileDownloads>()
        .AddSingleton<IStockTaking, FileStockTaking>()
        .AddSingleton<ITextFiles, TextFiles>();

    private static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddSingleton(house => house.GetRequiredService<AccessOptions>().Pepper is { } told ? new Pepper(Convert.FromBase64String(told)) : PepperFile.Open(house.GetRequiredService<DataFolder>()))
        .AddSingleton<IKeyStore, FileKeyStore>()
        .AddSingleton<FileQuotaStore>()
        .AddSingleton<IQuotaStore>(house => house.GetRequiredService<FileQuotaStore>())
        .AddSingleton<IQuotaSweep>(house => house.GetRequiredService<FileQuotaStore>())
        .AddSingleton<FileRequestStore>()
        .AddSingleton<IRequestStore>(house => house.GetRequiredService<FileRequestStore>())
        .AddSingleton<IRequestSweep>(house => house.GetRequiredService<FileRequestStore>());

    private static IServiceCollection AddCrew(this IServiceCollection services)
    {
        foreach (var step in Steps.All)
            services.AddTransient(step.Worker);
        foreach (var (role, player) in OfflineCrew.Roles.Concat(EditingCrew.Roles))
            services.AddSingleton(player).AddSingleton(role, crew => crew.GetRequiredService(player));
        return services
            .AddSingleton<Export>()
            .AddSingleton<TakeClip>()
            .AddSingleton(FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH")))
            .AddSingleton(EspeakProgram.Find(Environment.GetEnvironmentVariable("PATH")))
            .AddSingleton<FfmpegRunner>()
            .AddSingleton<IFfmpeg>(crew => crew.GetRequiredService<FfmpegRunner>());
    }
}
