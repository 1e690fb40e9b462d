using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Assets;
using OmaVideo.Http.Cameo;
using OmaVideo.Http.Casting;
using OmaVideo.Http.Deliveries;
using OmaVideo.Http.Events;
using OmaVideo.Http.Exports;
using OmaVideo.Http.Jobs;
using OmaVideo.Http.OpenApi;
using OmaVideo.Http.Orders;
using OmaVideo.Http.Reviews;
using OmaVideo.Http.Studio;
using OmaVideo.Http.SystemStatus;
using OmaVideo.Http.Videos;
using OmaVideo.Http.Webhooks;

namespace OmaVideo.Http;

/// <summary>Every route there is, family by family.</summary>
public static class Routes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        .. SystemRoutes.All,
        .. CastingRoutes.All,
        .. OpenApiRoutes.All,
        .. StudioRoutes.All,
        .. OrderRoutes.All,
        .. JobRoutes.All,
        .. ReviewRoutes.All,
        .. DeliveryRoutes.All,
        .. ExportRoutes.All,
        .. EventRoutes.All,
        .. VideoRoutes.All,
        .. WebhookRoutes.All,
        .. AssetRoutes.All,
        .. CameoRoutes.All,
    ];

    /// <summary>The handlers, for a host's container.</summary>
    public static IServiceCollection AddHandlers(this IServiceCollection services) => services
        .AddSingleton<SystemHandlers>()
        .AddSingleton<SelfChecks>()
        .AddSingleton<HealthHandlers>()
        .AddSingleton<FigureHandlers>()
        .AddSingleton<AdminHandlers>()
        .AddSingleton<CastingHandlers>()
        .AddSingleton<OpenApiHandlers>()
        .AddSingleton<StudioHandlers>()
        .AddSingleton<Intake>()
        .AddSingleton<JobReplies>()
        .AddSingleton<OrderHandlers>()
        .AddSingleton<JobHandlers>()
        .AddSingleton<ReviewHandlers>()
        .AddSingleton<FileReplies>()
        .AddSingleton<DeliveryHandlers>()
        .AddSingleton<Fingerprints>()
        .AddSingleton<MetadataHandler>()
        .AddSingleton<ExportHandlers>()
        .AddSingleton<EventHandlers>()
        .AddSingleton<Estimator>()
        .AddSingleton<Estimating>()
        .AddSingleton<VideoHandlers>()
        .AddSingleton<WebhookHandlers>()
        .AddSingleton<UploadHandler>()
        .AddSingleton<AssetHandlers>()
        .AddSingleton<CameoHandlers>()
        .AddSingleton<CameoReplies>()
        .AddSingleton<SharedFiles>()
        .AddSingleton<ConsentHandlers>();

    /// <summary>Maps every route, in a host that routes by itself.</summary>
    public static void MapRoutes(this IEndpointRouteBuilder endpoints)
    {
        foreach (var route in All)
            endpoints.MapMethods(route.Pattern, route.Methods, route.Answer).WithName(route.Name).WithMetadata(route);
    }
}
