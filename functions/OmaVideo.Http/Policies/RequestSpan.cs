using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OmaVideo.Http.Policies;

/// <summary>
/// Names a request's span by its verb and route, with OpenTelemetry's attributes; never by the path or query somebody wrote.
/// See https://opentelemetry.io/docs/specs/semconv/http/http-spans/.
/// </summary>
internal static class RequestSpan
{
    public static async Task Name(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } span)
        {
            await next(context);
            return;
        }

        var (verb, pattern) = (RequestLog.Verb(context), Route.Of(context)?.Pattern);
        span.DisplayName = pattern is null ? verb : $"{verb} /{pattern}";
        span.SetTag("http.request.method", verb).SetTag("omavideo.request.id", context.TraceIdentifier);
        if (pattern is not null)
            span.SetTag("http.route", $"/{pattern}");
        await next(context);
        span.SetTag("http.response.status_code", context.Response.StatusCode);
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
            span.SetStatus(ActivityStatusCode.Error);
    }
}
