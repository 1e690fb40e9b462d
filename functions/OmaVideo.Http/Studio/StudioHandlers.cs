using Microsoft.AspNetCore.Http;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Studio;

/// <summary>The Studio: one page and its parts, from nowhere but here.</summary>
public sealed class StudioHandlers
{
    // Words of others are only ever shown: the browser itself refuses to make elements or scripts of text.
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public Task<IResult> Page(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = PagePolicy;
        return Task.FromResult(StudioParts.Page.Send(context));
    }

    public Task<IResult> Part(HttpContext context) => Task.FromResult(
        StudioParts.All.TryGetValue($"{context.Request.RouteValues["room"]}/{context.Request.RouteValues["part"]}", out var part)
            ? part.Send(context)
            : Problem.NoSuch(context, "part of the Studio"));
}
