using Microsoft.AspNetCore.Http;

namespace OmaVideo.Http.Policies;

/// <summary>
/// Every answer says what its caller may do a minute, and how much of it is left.
/// https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
/// </summary>
internal sealed class RateHeaders(RequestDelegate next, RateWindows windows, LimitOptions limits, TimeProvider clock)
{
    private readonly string policy = $"\"generate\";q={limits.Generate};w={Seconds}, \"upload\";q={limits.Upload};w={Seconds}";

    private static int Seconds => (int)RateWindow.Length.TotalSeconds;

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var (who, now) = (RateLimit.WhoCalls(context), clock.GetUtcNow());
            var (generate, upload) = (windows.Look(Allowance.Generate, who, now), windows.Look(Allowance.Upload, who, now));
            context.Response.Headers["RateLimit-Policy"] = policy;
            context.Response.Headers["RateLimit"] = $"\"generate\";r={generate.Left};t={generate.SecondsLeft(now)}, \"upload\";r={upload.Left};t={upload.SecondsLeft(now)}";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
