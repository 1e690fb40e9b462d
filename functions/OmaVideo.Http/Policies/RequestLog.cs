using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OmaVideo.Http.Policies;

/// <summary>
/// Every request leaves one line in the log: its route by name, never the path or query somebody wrote. What is logged
/// on the way says which request it belongs to.
/// </summary>
internal sealed class RequestLog(RequestDelegate next, TimeProvider clock, ILogger<RequestLog> log)
{
    private static readonly HashSet<string> Verbs = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Delete, HttpMethods.Options, HttpMethods.Put, HttpMethods.Patch];

    /// <summary>The request's verb, if it is one: anybody may write anything there.</summary>
    internal static string Verb(HttpContext context) => Verbs.Contains(context.Request.Method) ? context.Request.Method : "_OTHER";

    public async Task InvokeAsync(HttpContext context)
    {
        using var within = log.InRequest(context.TraceIdentifier);
        var (began, route) = (clock.GetTimestamp(), Route.Of(context)?.Name ?? "none");
        try
        {
            await next(context);
        }
        finally
        {
            log.Answered(Verb(context), route, Caller.Asking(context)?.Tenant, context.Response.StatusCode, Math.Round(clock.GetElapsedTime(began).TotalMilliseconds, 3));
        }
    }
}
