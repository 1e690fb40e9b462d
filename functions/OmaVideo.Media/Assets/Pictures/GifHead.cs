namespace OmaVideo.Media.Assets.Pictures;

/// <summary>The blocks of a GIF; https://www.w3.org/Graphics/GIF/spec-gif89a.txt.</summary>
internal static class GifHead
{
    private const byte Extension = 0x21;
    private const byte Image = 0x2C;
    private const byte Control = 0xF9;

    public static PictureHead Read(Stream file)
    {
        file.Skip(6);
        ReadOnlySpan<byte> screen = file.Block(7);
        var head = new PictureHead(screen.Little16(0), screen.Little16(2), Frames: 0);
        SkipColours(file, screen[4]);
        while (head.Frames < 2 && file.Position < file.Length)
        {
            switch (file.Byte())
            {
                case Image:
                    head = head with { Frames = head.Frames + 1 };
                    SkipColours(file, file.Block(9)[8]);
                    file.Skip(1);
                    SkipBlocks(file);
                    break;
                case Extension:
                    if (file.Byte() == Control && file.Block(file.Byte()) is [var flags, ..] && (flags & 1) != 0)
                        head = head with { HasAlpha = true };
                    SkipBlocks(file);
                    break;
                default:
                    return head;
            }
        }

        return head;
    }

    private static void SkipColours(Stream file, byte flags)
    {
        if ((flags & 0x80) != 0)
            file.Skip(3 << ((flags & 7) + 1));
    }

    /// <summary>Blocks of up to 255 bytes, until an empty one.</summary>
    private static void SkipBlocks(Stream file)
    {
        for (int length = file.Byte(); length > 0; length = file.Byte())
            file.Skip(length);
    }
}
