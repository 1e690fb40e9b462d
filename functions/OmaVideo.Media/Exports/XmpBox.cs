using System.Buffers.Binary;

namespace OmaVideo.Media.Exports;

/// <summary>Takes the XMP at the end of a master along: FFmpeg knows neither how to read that box nor how to write it.</summary>
internal static class XmpBox
{
    /// <summary>How far a box's head reaches: length, name, and what the name <c>uuid</c> stands for (ISO/IEC 14496-12, 4.2).</summary>
    private const int HeadSize = 24;

    /// <summary>More is no XMP of ours.</summary>
    private const int MostBytes = 1 << 20;

    private static readonly byte[] Uuid = Convert.FromHexString("BE7ACFCB97A942E89C71999491E3AFAC");

    /// <summary>Appends the XMP of one file to another; does nothing where there is none.</summary>
    public static async Task Carry(string from, string to, CancellationToken ct)
    {
        await using var appended = new FileStream(to, FileMode.Append);
        await appended.WriteAsync(Read(from), ct);
    }

    private static byte[] Read(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[HeadSize];
        while (file.Position + HeadSize <= file.Length)
        {
            var start = file.Position;
            file.ReadExactly(head);
            var size = BinaryPrimitives.ReadUInt32BigEndian(head) switch
            {
                0 => file.Length - start,
                1 => (long)BinaryPrimitives.ReadUInt64BigEndian(head[8..]),
                var length => length,
            };
            if (size is >= HeadSize and <= MostBytes && start + size <= file.Length && head[4..8].SequenceEqual("uuid"u8) && head[8..].SequenceEqual(Uuid))
            {
                var box = new byte[size];
                file.Position = start;
                file.ReadExactly(box);
                return box;
            }

            if (size < 8)
                break;
            file.Position = start + size;
        }

        return [];
    }
}
