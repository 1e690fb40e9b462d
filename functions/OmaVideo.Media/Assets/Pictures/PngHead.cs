using System.IO.Compression;

namespace OmaVideo.Media.Assets.Pictures;

/// <summary>The chunks of a PNG; https://www.w3.org/TR/png-3/.</summary>
internal static class PngHead
{
    private const int LongestProfile = 8 * 1024 * 1024;

    public static PictureHead Read(Stream file)
    {
        file.Skip(8);
        var head = new PictureHead(0, 0);
        while (file.Position + 12 <= file.Length)
        {
            ReadOnlySpan<byte> start = file.Block(8);
            var length = start.Big32(0);
            var end = file.Position + length + 4;
            head = start[4..].SequenceEqual("IHDR"u8) ? Of(file.Block(length))
                : start[4..].SequenceEqual("tRNS"u8) ? head with { HasAlpha = true }
                : start[4..].SequenceEqual("iCCP"u8) ? head with { Profile = ProfileIn(file.Block(length)) }
                : start[4..].SequenceEqual("eXIf"u8) ? head with { Turn = Exif.Turn(file.Block(length)) }
                : head;
            if (start[4..].SequenceEqual("IEND"u8) || end > file.Length)
                break;
            file.Position = end;
        }

        return head;
    }

    private static PictureHead Of(ReadOnlySpan<byte> header) => header.Length == 13
        ? new((int)Math.Min(header.Big32(0), int.MaxValue), (int)Math.Min(header.Big32(4), int.MaxValue), HasAlpha: header[9] is 4 or 6)
        : throw new InvalidDataException();

    /// <summary>A name, how it is compressed, and the compressed profile. A damaged or swollen one counts as none.</summary>
    private static byte[]? ProfileIn(byte[] chunk)
    {
        var name = Array.IndexOf(chunk, (byte)0);
        if (name < 0 || name + 2 > chunk.Length)
            return null;
        try
        {
            using var inflating = new ZLibStream(new MemoryStream(chunk, name + 2, chunk.Length - name - 2), CompressionMode.Decompress);
            var profile = new byte[LongestProfile];
            var length = inflating.ReadAtLeast(profile, profile.Length, throwOnEndOfStream: false);
            return length < profile.Length ? profile[..length] : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
