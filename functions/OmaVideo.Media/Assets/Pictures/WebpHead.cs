namespace OmaVideo.Media.Assets.Pictures;

/// <summary>The chunks of a WebP; RFC 9649.</summary>
internal static class WebpHead
{
    private const byte Alpha = 0x10;

    public static PictureHead Read(Stream file)
    {
        file.Skip(12);
        var head = new PictureHead(0, 0);
        while (file.Position + 8 <= file.Length)
        {
            ReadOnlySpan<byte> start = file.Block(8);
            var length = start.Little32(4);
            var end = file.Position + length + (length & 1);
            head = start[..4] switch
            {
                [(byte)'V', (byte)'P', (byte)'8', (byte)'X'] => Extended(file.Block(length)),
                [(byte)'V', (byte)'P', (byte)'8', (byte)' '] when head.Width == 0 => Lossy(file.Block(Math.Min(length, 10))),
                [(byte)'V', (byte)'P', (byte)'8', (byte)'L'] => Lossless(file.Block(Math.Min(length, 5)), head),
                [(byte)'A', (byte)'N', (byte)'M', (byte)'F'] => head with { Frames = 2 },
                [(byte)'I', (byte)'C', (byte)'C', (byte)'P'] => head with { Profile = file.Block(length) },
                [(byte)'E', (byte)'X', (byte)'I', (byte)'F'] => head with { Turn = Exif.Turn(WithoutPrefix(file.Block(length))) },
                _ => head,
            };
            if (end > file.Length)
                break;
            file.Position = end;
        }

        return head;
    }

    private static PictureHead Extended(ReadOnlySpan<byte> chunk) => new(chunk.Little24(4) + 1, chunk.Little24(7) + 1, HasAlpha: (chunk[0] & Alpha) != 0);

    /// <summary>A key frame of VP8: its size follows its start code.</summary>
    private static PictureHead Lossy(ReadOnlySpan<byte> chunk) => new(chunk.Little16(6) & 0x3FFF, chunk.Little16(8) & 0x3FFF);

    private static PictureHead Lossless(ReadOnlySpan<byte> chunk, PictureHead head)
    {
        var bits = chunk.Little32(1);
        var (width, height) = ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        return head.Width == 0 ? new(width, height, HasAlpha: true) : head with { HasAlpha = true };
    }

    /// <summary>Some writers begin with the letters a JPEG needs there.</summary>
    private static ReadOnlySpan<byte> WithoutPrefix(ReadOnlySpan<byte> chunk) => chunk.StartsWith("Exif\0\0"u8) ? chunk[6..] : chunk;
}
