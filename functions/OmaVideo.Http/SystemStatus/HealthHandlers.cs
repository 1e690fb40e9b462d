using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.SystemStatus;

/// <summary>Whether all that is needed is there.</summary>
public sealed class HealthHandlers(SelfChecks checks, IHostApplicationLifetime life, TimeProvider clock)
{
    private static readonly DateTimeOffset Started = Process.GetCurrentProcess().StartTime;

    private double Uptime => Math.Round((clock.GetUtcNow() - Started).TotalSeconds, 1);

    public async Task<IResult> Health(HttpContext context)
    {
        var found = await checks.Run(context.RequestAborted);
        return Answer(found, new HealthAnswer(Status(found), SystemHandlers.Version, Uptime, [.. found.Select(check => new SelfCheck(check.Name, check.Well, check.Needed, check.Detail))]));
    }

    public async Task<IResult> Detailed(HttpContext context)
    {
        var found = await checks.Run(context.RequestAborted);
        return Answer(found, new DetailedHealthAnswer(Status(found), SystemHandlers.Version, Uptime, found));
    }

    public async Task<IResult> Ready(HttpContext context)
    {
        if (life.ApplicationStopping.IsCancellationRequested)
            return Results.Json(new ReadyAnswer("stopping"), Wire.Json, statusCode: StatusCodes.Status503ServiceUnavailable);
        var found = await checks.Run(context.RequestAborted);
        return Answer(found, new ReadyAnswer(SelfChecks.Suffice(found) ? "ready" : "not_ready"));
    }

    private static string Status(IReadOnlyList<DetailedCheck> found) =>
        !SelfChecks.Suffice(found) ? "unhealthy" : found.All(check => check.Well && check.Parts.All(part => part.Well)) ? "healthy" : "degraded";

    private static IResult Answer<T>(IReadOnlyList<DetailedCheck> found, T answer) =>
        Results.Json(answer, Wire.Json, statusCode: SelfChecks.Suffice(found) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
}
