using System.Buffers.Binary;

namespace OmaVideo.Media.Assets.Pictures;

/// <summary>Takes the first picture out of an animated WebP, as a file of its own: FFmpeg reads no animated ones.</summary>
internal static class FirstOfWebp
{
    private const int FrameHeader = 16;

    /// <exception cref="InvalidDataException">There is none.</exception>
    public static async Task Write(string animated, string still, CancellationToken ct)
    {
        await using var file = File.OpenRead(animated);
        var frame = Frame(file);
        await File.WriteAllBytesAsync(still, Alone(frame), ct);
    }

    private static byte[] Frame(FileStream file)
    {
        file.Skip(12);
        while (true)
        {
            ReadOnlySpan<byte> start = file.Block(8);
            var length = start.Little32(4);
            if (start[..4].SequenceEqual("ANMF"u8))
                return file.Block(length);
            file.Skip(length + (length & 1));
        }
    }

    /// <summary>The frame's size and its chunks, behind a header that says that it may be seen through.</summary>
    private static byte[] Alone(ReadOnlySpan<byte> frame)
    {
        if (frame.Length <= FrameHeader)
            throw new InvalidDataException();
        var chunks = frame[FrameHeader..];
        var alone = new byte[30 + chunks.Length];
        "RIFF"u8.CopyTo(alone);
        BinaryPrimitives.WriteInt32LittleEndian(alone.AsSpan(4), alone.Length - 8);
        "WEBPVP8X"u8.CopyTo(alone.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(alone.AsSpan(16), 10);
        alone[20] = (byte)(chunks.StartsWith("VP8 "u8) ? 0 : 0x10);
        frame[6..12].CopyTo(alone.AsSpan(24));
        chunks.CopyTo(alone.AsSpan(30));
        return alone;
    }
}
