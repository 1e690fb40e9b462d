using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.SystemStatus;

/// <summary>What the house says of itself.</summary>
public sealed class SystemHandlers(ISelfCheck selfCheck)
{
    private static readonly string Version = typeof(SystemHandlers).Assembly.GetName().Version!.ToString(3);

    public Task<IResult> Root(HttpContext context) => Task.FromResult(Results.Json(
        new RootAnswer("OmaVideo", Version, new Dictionary<string, string>
        {
            ["health"] = "/" + RoutePatterns.Health,
            ["generate"] = "/" + RoutePatterns.Generate,
            ["jobs"] = "/" + RoutePatterns.Jobs,
            ["openapi"] = "/" + RoutePatterns.OpenApi,
            ["docs"] = "/" + RoutePatterns.Docs,
            ["redoc"] = "/" + RoutePatterns.Redoc,
        }),
        Wire.Json));

    public Task<IResult> Ping(HttpContext context) => Task.FromResult(Results.Json(new PingAnswer("pong"), Wire.Json));

    public async Task<IResult> Health(HttpContext context)
    {
        var checks = await selfCheck.Run(context.RequestAborted);
        var well = checks.All(check => check.Well || !check.Needed);
        return Results.Json(
            new HealthAnswer(well ? "healthy" : "unhealthy", Version, checks),
            Wire.Json,
            statusCode: well ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
