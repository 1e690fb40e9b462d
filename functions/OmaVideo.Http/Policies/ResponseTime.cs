using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OmaVideo.Http.Policies;

/// <summary>Every answer says how long it took until it began, in milliseconds.</summary>
internal sealed class ResponseTime(RequestDelegate next, TimeProvider clock)
{
    public Task InvokeAsync(HttpContext context)
    {
        var began = clock.GetTimestamp();
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["X-Response-Time-Ms"] = clock.GetElapsedTime(began).TotalMilliseconds.ToString("0.###", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        return next(context);
    }
}
