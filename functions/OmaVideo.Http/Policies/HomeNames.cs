using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Policies;

/// <summary>Where no key is needed, the server answers to this machine's own names only: a page from elsewhere could have its own name point here.</summary>
internal static class HomeNames
{
    private static readonly StringSegment[] Names = ["localhost", "127.0.0.1", "[::1]"];

    public static Task Require(HttpContext context, RequestDelegate next) =>
        context.Request.Host is { HasValue: true } host && HostString.MatchesAny(host.Host, Names)
            ? next(context)
            : Problem.Of(context, StatusCodes.Status400BadRequest, "Nobody of this name is here.").ExecuteAsync(context);
}
