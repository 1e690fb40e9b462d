using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using Swashbuckle.AspNetCore.ReDoc;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace OmaVideo.Http.OpenApi;

/// <summary>What the pages that show the document are made of: ours, and what lies in the packages of Swagger UI and ReDoc.</summary>
internal static class PageParts
{
    private static readonly Assembly Swagger = typeof(SwaggerUIOptions).Assembly;
    private static readonly Assembly Redoc = typeof(ReDocOptions).Assembly;
    private static readonly Assembly Own = typeof(PageParts).Assembly;

    /// <summary>The parts, by name.</summary>
    public static FrozenDictionary<string, PackedFile> All { get; } = new[]
    {
        Part(Own, "docs.html", "text/html; charset=utf-8"),
        Part(Own, "redoc.html", "text/html; charset=utf-8"),
        Part(Own, "docs.js", "text/javascript"),
        Part(Own, "redoc.js", "text/javascript"),
        Part(Own, "page.css", "text/css"),
        Part(Swagger, "swagger-ui.css", "text/css"),
        Part(Swagger, "swagger-ui-bundle.js", "text/javascript"),
        Part(Swagger, "favicon-32x32.png", "image/png"),
        Part(Redoc, "redoc.standalone.js", "text/javascript"),
    }.ToFrozenDictionary();

    private static KeyValuePair<string, PackedFile> Part(Assembly package, string name, string mediaType) =>
        KeyValuePair.Create(name, new PackedFile(mediaType, () => Read(package, name)));

    private static byte[] Read(Assembly package, string name)
    {
        var resource = package.GetManifestResourceNames().Single(resource => resource.EndsWith($".{name}", StringComparison.Ordinal));
        using var packed = package.GetManifestResourceStream(resource)!;
        // The packages hold their parts as gzip.
        using var plain = package == Own ? packed : new GZipStream(packed, CompressionMode.Decompress);
        using var content = new MemoryStream();
        plain.CopyTo(content);
        return content.ToArray();
    }
}
