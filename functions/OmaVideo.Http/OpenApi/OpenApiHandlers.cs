using System.Text;
using Microsoft.AspNetCore.Http;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.OpenApi;

/// <summary>The document, and the pages that show it without asking any other machine.</summary>
public sealed class OpenApiHandlers
{
    // Both pages set styles from their scripts; nothing else comes from anywhere but here.
    private const string PagePolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly PackedFile document = new("application/json", () => Encoding.UTF8.GetBytes(ApiDocument.Text));

    public Task<IResult> Document(HttpContext context) => Task.FromResult(document.Send(context));

    public Task<IResult> Docs(HttpContext context) => Page(context, "docs.html");

    public Task<IResult> Redoc(HttpContext context) => Page(context, "redoc.html");

    public Task<IResult> Part(HttpContext context) => Task.FromResult(
        context.Request.RouteValues["part"] is string name && PageParts.All.TryGetValue(name, out var part)
            ? part.Send(context)
            : Problem.NoSuch(context, "part of the pages"));

    private static Task<IResult> Page(HttpContext context, string name)
    {
        context.Response.Headers.ContentSecurityPolicy = PagePolicy;
        return Task.FromResult(PageParts.All[name].Send(context));
    }
}
