using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OmaVideo.Http.OpenApi;

/// <summary>The document.</summary>
public sealed class OpenApiHandlers
{
    private readonly byte[] document = Encoding.UTF8.GetBytes(ApiDocument.Text);

    public Task<IResult> Document(HttpContext context) => Task.FromResult(Whole(document, "application/json"));

    private static IResult Whole(byte[] content, string type) =>
        Results.Bytes(content, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\""));
}
