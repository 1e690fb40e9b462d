using System.Net.Http.Headers;

namespace OmaVideo.Http.Tests.Contract;

/// <summary>A file to bring: the smallest picture there is.</summary>
internal static class Upload
{
    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static MultipartFormDataContent Form(byte[]? file = null, string name = "dot.png") => new()
    {
        { new ByteArrayContent(file ?? Png) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } }, "file", name },
    };
}
