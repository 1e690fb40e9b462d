using Microsoft.AspNetCore.Http;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Policies;

/// <summary>Who comes without a key must not be led here by a page from elsewhere: browsers say in Origin where a request comes from.</summary>
internal sealed class SameOrigin(RequestDelegate next, OriginOptions options)
{
    public Task InvokeAsync(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        return origin.Length == 0 || HasKey(context) || IsHere(origin, context.Request.Host) || options.Origins.Contains(origin)
            ? next(context)
            : Problem.Of(context, StatusCodes.Status403Forbidden, "Pages from elsewhere may not ask here.").ExecuteAsync(context);
    }

    private static bool HasKey(HttpContext context) => Caller.Asking(context) is { } caller && caller != Caller.Local;

    private static bool IsHere(string origin, HostString here) => Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == here.Value;
}
