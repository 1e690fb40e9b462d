using Microsoft.AspNetCore.Http;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Policies;

/// <summary>So many calls a minute and caller, for what costs something.</summary>
internal sealed class RateLimit(RequestDelegate next, RateWindows windows, LimitOptions limits, TimeProvider clock)
{
    public Task InvokeAsync(HttpContext context)
    {
        var (who, now) = (WhoCalls(context), clock.GetUtcNow());
        if (Route.Of(context)?.About.Uses is not { } allowance || windows.Take(allowance, who, now))
            return next(context);

        var wait = windows.Look(allowance, who, now).SecondsLeft(now);
        context.Response.Headers.RetryAfter = $"{wait}";
        return Problem.Of(context, StatusCodes.Status429TooManyRequests, $"There are {limits.Most(allowance)} such calls a minute; come again in {wait} seconds.").ExecuteAsync(context);
    }

    /// <summary>The key, or else the address.</summary>
    public static string WhoCalls(HttpContext context) => Caller.Asking(context)?.Id ?? $"{context.Connection.RemoteIpAddress}";
}
