using Microsoft.AspNetCore.Http;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http;

/// <summary>Where the one caller needs no key, a page from elsewhere must not order in their name: browsers say in Origin where a request comes from.</summary>
public static class SameOrigin
{
    public static Task Require(HttpContext context, RequestDelegate next)
    {
        var origin = context.Request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == context.Request.Host.Value)
            ? next(context)
            : Problem.Of(context, StatusCodes.Status403Forbidden, "AuthorizationError", "Pages from elsewhere may not ask here.").ExecuteAsync(context);
    }
}
