using OmaVideo.Core.Access;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Functions;

/// <summary>Where this host keeps things. Adapters of the ports are registered here, and nowhere else.</summary>
public static class Stores
{
    private static readonly Type[] Ports =
    [
        typeof(IJobStore), typeof(IArtifactStore), typeof(IArtifactUses), typeof(ITextFiles), typeof(IDownloads), typeof(IStockTaking), typeof(IWebhookOutbox), typeof(IWebhookSecrets),
        typeof(Pepper), typeof(IKeyStore), typeof(IQuotaStore), typeof(IRequestStore), typeof(IAssetStore), typeof(IReception), typeof(IGuestStore), typeof(IPortraitStore),
    ];

    public static IServiceCollection AddStores(this IServiceCollection services) => services;

    /// <exception cref="InvalidOperationException">A store is missing; names it.</exception>
    public static IServiceCollection CheckStores(this IServiceCollection services)
    {
        var missing = Ports.Where(port => services.All(s => s.ServiceType != port)).Select(port => port.Name).ToList();
        return missing.Count == 0
            ? services
            : throw new InvalidOperationException($"The Functions host has nowhere to keep its work: register {string.Join(", ", missing)} in Stores.AddStores.");
    }
}
