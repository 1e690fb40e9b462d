using System.Buffers.Binary;
using System.IO.Compression;

namespace OmaVideo.Agents.Providers;

/// <summary>
/// Whether a PNG is there to its last pixel; https://www.w3.org/TR/png-3/. What a model answers is kept under the name of what
/// was asked: half a picture would be the answer for good.
/// </summary>
internal static class WholePng
{
    /// <summary>Bytes of a chunk beside what is in it: its length, its name, its checksum.</summary>
    private const int Frame = 12;

    private const int MostPixels = 100_000_000;

    public static bool Is(ReadOnlyMemory<byte> file)
    {
        if (!Signature.IsPng(file.Span))
            return false;
        var header = ReadOnlyMemory<byte>.Empty;
        using var rows = new MemoryStream();
        for (var left = file[8..]; left.Length >= Frame;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(left.Span);
            if (length > left.Length - Frame)
                return false;
            var (name, content) = (left.Slice(4, 4), left.Slice(8, (int)length));
            if (name.Span.SequenceEqual("IEND"u8))
                return header.Length == 13 && AreWhole(rows, Bytes(header.Span));
            if (name.Span.SequenceEqual("IHDR"u8))
                header = content;
            else if (name.Span.SequenceEqual("IDAT"u8))
                rows.Write(content.Span);
            left = left[(Frame + (int)length)..];
        }

        return false;
    }

    /// <summary>How many bytes its rows are, each after the number of its filter; null for none that can be, and for rows in another order, which models do not make.</summary>
    private static long? Bytes(ReadOnlySpan<byte> header)
    {
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]));
        var samples = header[9] switch { 0 or 3 => 1, 4 => 2, 2 => 3, 6 => 4, _ => 0 };
        var sane = header[8] is 1 or 2 or 4 or 8 or 16 && samples > 0 && header[12] == 0 && width > 0 && height > 0 && (ulong)width * height <= MostPixels;
        return sane ? height * (1 + (((long)width * samples * header[8]) + 7) / 8) : null;
    }

    private static bool AreWhole(MemoryStream rows, long? expected)
    {
        rows.Position = 0;
        using var inflating = new ZLibStream(rows, CompressionMode.Decompress);
        var piece = new byte[1 << 16];
        try
        {
            var found = 0L;
            for (int read; found <= expected && (read = inflating.Read(piece)) > 0;)
                found += read;
            return found == expected;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
