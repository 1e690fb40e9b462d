using Microsoft.AspNetCore.Http;

namespace OmaVideo.Http.Policies;

/// <summary>An answer that is looked at before it is sent, or sent once more.</summary>
internal static class AnswerCopy
{
    /// <summary>The headers that belong to the answer. Identity, time, limits and the like belong to the call.</summary>
    private static readonly string[] Kept = ["Content-Type", "ETag", "Location", "Retry-After", "Content-Location", "Cache-Control"];

    /// <summary>Lets the rest of the pipeline answer, and holds it back.</summary>
    public static async Task<KeptAnswer> Of(HttpContext context, RequestDelegate next)
    {
        var response = context.Response;
        var wire = response.Body;
        await using var held = new MemoryStream();
        response.Body = held;
        try
        {
            await next(context);
            await response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            response.Body = wire;
        }

        var headers = Kept.Where(response.Headers.ContainsKey).ToDictionary(name => name, name => response.Headers[name].ToString());
        return new(response.StatusCode, headers, held.ToArray());
    }

    public static async Task Send(KeptAnswer answer, HttpContext context)
    {
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }
}
