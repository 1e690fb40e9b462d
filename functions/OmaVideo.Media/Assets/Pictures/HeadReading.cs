using System.Buffers.Binary;

namespace OmaVideo.Media.Assets.Pictures;

/// <summary>Numbers and blocks as picture files hold them.</summary>
internal static class HeadReading
{
    /// <summary>No block that is kept is longer; profiles of printers have a few MB.</summary>
    private const int LongestBlock = 8 * 1024 * 1024;

    public static byte[] Block(this Stream file, long length)
    {
        if (length is < 0 or > LongestBlock)
            throw new InvalidDataException();
        var block = new byte[length];
        file.ReadExactly(block);
        return block;
    }

    public static void Skip(this Stream file, long length)
    {
        if (length < 0 || file.Position + length > file.Length)
            throw new EndOfStreamException();
        file.Position += length;
    }

    public static byte Byte(this Stream file) => file.ReadByte() is var value and >= 0 ? (byte)value : throw new EndOfStreamException();

    public static int Big16(this ReadOnlySpan<byte> block, int at) => BinaryPrimitives.ReadUInt16BigEndian(Part(block, at, 2));

    public static uint Big32(this ReadOnlySpan<byte> block, int at) => BinaryPrimitives.ReadUInt32BigEndian(Part(block, at, 4));

    public static int Little16(this ReadOnlySpan<byte> block, int at) => BinaryPrimitives.ReadUInt16LittleEndian(Part(block, at, 2));

    public static int Little24(this ReadOnlySpan<byte> block, int at) => Part(block, at, 3) is var part ? part[0] | (part[1] << 8) | (part[2] << 16) : 0;

    public static uint Little32(this ReadOnlySpan<byte> block, int at) => BinaryPrimitives.ReadUInt32LittleEndian(Part(block, at, 4));

    /// <summary>A signed number with 16 bits after the point.</summary>
    public static double Fixed(this ReadOnlySpan<byte> block, int at) => (int)block.Big32(at) / 65536.0;

    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> block, int at, int length) =>
        at >= 0 && at <= block.Length - length ? block.Slice(at, length) : throw new InvalidDataException();
}
