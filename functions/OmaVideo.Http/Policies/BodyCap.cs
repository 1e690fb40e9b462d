using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Policies;

/// <summary>A body larger than its operation takes is refused by what it says of its size, or else as soon as it is past it.</summary>
internal static class BodyCap
{
    public static Task Apply(HttpContext context, RequestDelegate next)
    {
        if (Route.Of(context)?.About.MostBytes is not { } most)
            return next(context);
        if (context.Request.ContentLength > most)
            return Problem.Of(context, StatusCodes.Status413PayloadTooLarge, $"The body may have {most / 1024} KiB.").ExecuteAsync(context);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = most;
        return next(context);
    }
}
