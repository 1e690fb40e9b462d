using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.SystemStatus;

/// <summary>What the house is, and where to go in it.</summary>
public sealed class SystemHandlers
{
    internal static readonly string Version = typeof(SystemHandlers).Assembly.GetName().Version!.ToString(3);

    private static readonly RootAnswer Welcome = new("OmaVideo", Version, new Dictionary<string, string>
    {
        ["studio"] = "/" + RoutePatterns.Studio,
        ["docs"] = "/" + RoutePatterns.Docs,
        ["openapi"] = "/" + RoutePatterns.OpenApi,
        ["health"] = "/" + RoutePatterns.Health,
        ["ready"] = "/" + RoutePatterns.Ready,
        ["stats"] = "/" + RoutePatterns.Stats,
        ["metrics"] = "/" + RoutePatterns.Metrics,
        ["generate"] = "/" + RoutePatterns.Generate,
        ["jobs"] = "/" + RoutePatterns.Jobs,
    });

    public Task<IResult> Root(HttpContext context) => Task.FromResult(Results.Json(Welcome, Wire.Json));

    public Task<IResult> Ping(HttpContext context) => Task.FromResult(Results.Json(new PingAnswer("pong"), Wire.Json));
}
