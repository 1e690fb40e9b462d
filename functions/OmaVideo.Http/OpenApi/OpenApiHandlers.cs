using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.OpenApi;

/// <summary>The document, and the pages that show it without asking any other machine.</summary>
public sealed class OpenApiHandlers
{
    // Both pages set styles from their scripts; nothing else comes from anywhere but here.
    private const string PagePolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly byte[] document = Encoding.UTF8.GetBytes(ApiDocument.Text);

    public Task<IResult> Document(HttpContext context) => Task.FromResult(Whole(document, "application/json"));

    public Task<IResult> Docs(HttpContext context) => Page(context, "docs.html");

    public Task<IResult> Redoc(HttpContext context) => Page(context, "redoc.html");

    public Task<IResult> Part(HttpContext context) => Task.FromResult(
        context.Request.RouteValues["part"] is string name && PageParts.All.TryGetValue(name, out var part)
            ? Whole(part.Content.Value, part.MediaType)
            : Problem.NoSuch(context, "part of the pages"));

    private static Task<IResult> Page(HttpContext context, string name)
    {
        context.Response.Headers.ContentSecurityPolicy = PagePolicy;
        var (type, content) = PageParts.All[name];
        return Task.FromResult(Whole(content.Value, type));
    }

    private static IResult Whole(byte[] content, string type) =>
        Results.Bytes(content, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\""));
}
