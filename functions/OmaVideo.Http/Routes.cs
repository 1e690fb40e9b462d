using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Http.Deliveries;
using OmaVideo.Http.Jobs;
using OmaVideo.Http.Reviews;
using OmaVideo.Http.SystemStatus;

namespace OmaVideo.Http;

/// <summary>One operation of the API. Every host maps the same ones.</summary>
public sealed record Route(string Name, string Method, string Pattern, Func<HttpContext, Task<IResult>> Handle);

/// <summary>Every route there is, declared once.</summary>
public static class Routes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Get<SystemHandlers>(RouteNames.Root, RoutePatterns.Root, h => h.Root),
        Get<SystemHandlers>(RouteNames.Ping, RoutePatterns.Ping, h => h.Ping),
        Get<SystemHandlers>(RouteNames.Health, RoutePatterns.Health, h => h.Health),
        Post<GenerateHandler>(RouteNames.Generate, RoutePatterns.Generate, h => h.Generate),
        Get<JobHandlers>(RouteNames.ListJobs, RoutePatterns.Jobs, h => h.List),
        Get<JobHandlers>(RouteNames.GetJob, RoutePatterns.Job, h => h.Get),
        Post<JobHandlers>(RouteNames.CancelJob, RoutePatterns.Cancel, h => h.Cancel),
        Post<ReviewHandlers>(RouteNames.Approve, RoutePatterns.Approve, h => h.Approve),
        Post<ReviewHandlers>(RouteNames.Reject, RoutePatterns.Reject, h => h.Reject),
        Post<ReviewHandlers>(RouteNames.Refine, RoutePatterns.Refine, h => h.Refine),
        Post<ReviewHandlers>(RouteNames.Reorder, RoutePatterns.Reorder, h => h.Reorder),
        Get<DeliveryHandlers>(RouteNames.GetVideo, RoutePatterns.Video, h => h.Video),
        Get<DeliveryHandlers>(RouteNames.GetThumbnail, RoutePatterns.Thumbnail, h => h.Thumbnail),
        Get<DeliveryHandlers>(RouteNames.GetSrt, RoutePatterns.Srt, h => h.Srt),
        Get<DeliveryHandlers>(RouteNames.GetVtt, RoutePatterns.Vtt, h => h.WebVtt),
        Get<DeliveryHandlers>(RouteNames.GetSceneImage, RoutePatterns.SceneImage, h => h.SceneImage),
    ];

    /// <summary>The handlers, for a host's container.</summary>
    public static IServiceCollection AddHandlers(this IServiceCollection services) => services
        .AddSingleton<SystemHandlers>()
        .AddSingleton<GenerateHandler>()
        .AddSingleton<JobHandlers>()
        .AddSingleton<ReviewHandlers>()
        .AddSingleton<DeliveryHandlers>();

    /// <summary>The route with this name, for hosts that map one function a route.</summary>
    public static Route Named(string name) => All.Single(route => route.Name == name);

    private static Route Get<T>(string name, string pattern, Func<T, Func<HttpContext, Task<IResult>>> handler)
        where T : notnull => Of(name, HttpMethods.Get, pattern, handler);

    private static Route Post<T>(string name, string pattern, Func<T, Func<HttpContext, Task<IResult>>> handler)
        where T : notnull => Of(name, HttpMethods.Post, pattern, handler);

    private static Route Of<T>(string name, string method, string pattern, Func<T, Func<HttpContext, Task<IResult>>> handler)
        where T : notnull => new(name, method, pattern, context => handler(context.RequestServices.GetRequiredService<T>())(context));
}
