using System.Buffers.Binary;
using Microsoft.AspNetCore.Http;

namespace OmaVideo.Agents.Tests.Providers;

internal static class Jpeg
{
    /// <summary>E.g. <c>1280x720</c>, from the frame header; empty when there is none.</summary>
    public static async Task<string> SizeOf(IFormFile file)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return SizeOf(bytes.ToArray());
    }

    private static string SizeOf(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at + 9 < jpeg.Length && jpeg[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]))
        {
            if (jpeg[at + 1] is >= 0xC0 and <= 0xC2)
                return $"{BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..])}x{BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..])}";
        }

        return "";
    }
}
