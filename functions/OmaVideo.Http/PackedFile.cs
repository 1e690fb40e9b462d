using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OmaVideo.Http;

/// <summary>A file of a page, plain and packed.</summary>
/// <param name="read">Reads it, once somebody asks for it.</param>
internal sealed class PackedFile(string mediaType, Func<byte[]> read)
{
    private const string Packing = "gzip";

    private readonly Lazy<(byte[] Plain, byte[] Packed, string Name)> content = new(() =>
    {
        var plain = read();
        return (plain, Pack(plain), Convert.ToHexStringLower(SHA256.HashData(plain))[..16]);
    });

    public IResult Send(HttpContext context)
    {
        var (plain, packed, name) = content.Value;
        var takesPacked = context.Request.GetTypedHeaders().AcceptEncoding.Any(way => way.Value == Packing && way.Quality is not 0);
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (takesPacked)
            context.Response.Headers.ContentEncoding = Packing;
        return Results.Bytes(takesPacked ? packed : plain, mediaType, entityTag: new EntityTagHeaderValue(takesPacked ? $"\"{name}-p\"" : $"\"{name}\""));
    }

    private static byte[] Pack(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var press = new GZipStream(packed, CompressionLevel.SmallestSize))
            press.Write(plain);
        return packed.ToArray();
    }
}
