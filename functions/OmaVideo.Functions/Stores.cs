using Microsoft.Extensions.Configuration;
using OmaVideo.Azure;
using OmaVideo.Azure.Access;
using OmaVideo.Azure.Assets;
using OmaVideo.Azure.Blobs;
using OmaVideo.Azure.Cameo;
using OmaVideo.Azure.Casting;
using OmaVideo.Azure.Costs;
using OmaVideo.Azure.Jobs;
using OmaVideo.Azure.Queues;
using OmaVideo.Azure.Tables;
using OmaVideo.Azure.Webhooks;
using OmaVideo.Core.Access;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Upkeep;
using OmaVideo.Core.Webhooks;
using OmaVideo.Functions.Premises;
using OmaVideo.Http.Policies;
using OmaVideo.Http.SystemStatus;
using OmaVideo.Http.Webhooks;
using OmaVideo.Media.Portraits;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Functions;

/// <summary>Where this host keeps things: what is made in blobs, what is known in tables, and work under way on the machine's own disk.</summary>
public static class Stores
{
    public static IServiceCollection AddStores(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(StorageSettingsReader.From(configuration))
        .AddSingleton<StorageAccount>()
        .AddSingleton<TableBackup>()
        .AddHostedService<Furnishing>()
        .AddHostedService<AbsenceRounds>()
        .AddSingleton<ISelfCheck, StorageCheck>()
        .AddDisk(ScratchSettings.From(configuration))
        .AddArtifacts(DeliverySettings.From(configuration))
        .AddJobs()
        .AddAccess()
        .AddSingleton<IGuestStore, TableGuestStore>()
        .AddSingleton<IPortraitSafe, BlobPortraitSafe>()
        .AddSingleton<IPortraitStore, PortraitStore>();

    private static IServiceCollection AddDisk(this IServiceCollection services, ScratchSettings settings) => services
        .AddSingleton(_ => new ScratchFolders(Path.Combine(settings.Folder, "scratch"), settings.MostMegabytes * ScratchSettings.Megabyte))
        .AddSingleton<IScratchRoom>(house => house.GetRequiredService<ScratchFolders>())
        .AddSingleton(new ShelfOptions(Path.Combine(settings.Folder, "shelf"), settings.ShelfMegabytes * ScratchSettings.Megabyte))
        .AddSingleton<IReception, ScratchReception>()
        .AddSingleton<ITextFiles, TextFiles>();

    private static IServiceCollection AddArtifacts(this IServiceCollection services, DeliverySettings deliveries) => (deliveries.Direct ? services.AddSingleton<IFileLinks, BlobFileLinks>() : services)
        .AddSingleton<BlobArtifactStore>()
        .AddSingleton<IArtifactStore>(house => house.GetRequiredService<BlobArtifactStore>())
        .AddSingleton<IArtifactUses>(house => house.GetRequiredService<BlobArtifactStore>())
        .AddSingleton<IArtifactHolder>(house => house.GetRequiredService<BlobArtifactStore>())
        .AddSingleton<IStockTaking, BlobStockTaking>()
        .AddSingleton<TableAssetStore>()
        .AddSingleton<IAssetStore>(house => house.GetRequiredService<TableAssetStore>())
        .AddSingleton<IArtifactHolder>(house => house.GetRequiredService<TableAssetStore>());

    /// <summary>Whatever a job is told is noted for its webhook and for the queue, before it hears it.</summary>
    private static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddSingleton<TableJobStore>()
        .AddSingleton<IJobRegister>(house => house.GetRequiredService<TableJobStore>())
        .AddSingleton<IWebhookOutbox>(house => new TableWebhookOutbox(house.GetRequiredService<StorageAccount>()))
        .AddSingleton(house => new EventOutbox(new TableWebhookOutbox(house.GetRequiredService<StorageAccount>(), TableWebhookOutbox.ForQueue)))
        .AddSingleton<IJobStore>(house => new OutboxJobStore(
            new OutboxJobStore(house.GetRequiredService<TableJobStore>(), house.GetRequiredService<EventOutbox>().Messages, ofEvery: true),
            house.GetRequiredService<IWebhookOutbox>()))
        .AddSingleton<IEventQueue, StorageEventQueue>()
        .AddSingleton<IWebhookSecrets, TableWebhookSecrets>()
        .AddSingleton<IDownloads, TableDownloads>()
        .AddSingleton<ILedger, TableLedger>()
        .AddSingleton<IAbsences, TableAbsences>();

    private static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddSingleton(house => house.GetRequiredService<AccessOptions>().Pepper is { } told ? new Pepper(Convert.FromBase64String(told)) : BlobPepper.Open(house.GetRequiredService<StorageAccount>()))
        .AddSingleton<IKeyStore, TableKeyStore>()
        .AddSingleton<TableQuotaStore>()
        .AddSingleton<IQuotaStore>(house => house.GetRequiredService<TableQuotaStore>())
        .AddSingleton<IQuotaSweep>(house => house.GetRequiredService<TableQuotaStore>())
        .AddSingleton<TableRequestStore>()
        .AddSingleton<IRequestStore>(house => house.GetRequiredService<TableRequestStore>())
        .AddSingleton<IRequestSweep>(house => house.GetRequiredService<TableRequestStore>());
}
