using System.Buffers.Binary;
using System.Text;

namespace OmaVideo.Media.Tests.Assets;

/// <summary>Files no program here makes: put together byte by byte.</summary>
internal static class Specimen
{
    /// <summary>The same JPEG, said by EXIF to be taken at a place, and to be turned.</summary>
    public static byte[] WithExif(byte[] jpeg, int turn) => [.. jpeg[..2], .. Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(turn)]), .. jpeg[2..]];

    /// <summary>The same JPEG with colours that mean something else: pure ones are red, blue and green.</summary>
    public static byte[] WithProfile(byte[] jpeg) => [.. jpeg[..2], .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. Profile()]), .. jpeg[2..]];

    /// <summary>A PNG that begins as one of so many pixels and has none.</summary>
    public static byte[] PngOf(int width, int height)
    {
        var png = new byte[33];
        new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13 }.CopyTo(png, 0);
        "IHDR"u8.CopyTo(png.AsSpan(12));
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        (png[24], png[25]) = (8, 2);
        return png;
    }

    /// <summary>A grey square of 8x8 pixels in four inks, as printers send them: Huffman tables of one code each, one block a component.</summary>
    public static byte[] Cmyk() =>
    [
        0xFF, 0xD8, .. Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0]),
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. Segment(0xC0, [8, 0, 8, 0, 8, 4, .. Enumerable.Range(1, 4).SelectMany(i => new byte[] { (byte)i, 0x11, 0 })]),
        .. Segment(0xC4, [0x00, 1, .. new byte[15], 0, 0x10, 1, .. new byte[15], 0]),
        .. Segment(0xDA, [4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]),

        // Each component: no difference, no more coefficients; a bit each, the rest filled with ones.
        0x00, 0xFF, 0xD9,
    ];

    /// <summary>An MP4 whose samples are said to lie in another file.</summary>
    public static byte[] ReferringMp4(byte[] mp4, string path)
    {
        // A self-contained reference is 12 bytes, 'url ' with flag 1: without the flag, what follows is a path.
        var at = mp4.AsSpan().IndexOf("url "u8);
        var copy = mp4.ToArray();
        copy[at + 7] = 0;
        return Grown(copy, at - 4, Encoding.UTF8.GetBytes(path + "\0"));
    }

    /// <summary>Puts more into a box, and tells all the boxes around it.</summary>
    private static byte[] Grown(byte[] file, int box, byte[] more)
    {
        foreach (var around in Around(file, box))
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(around), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(around)) + more.Length);
        var end = box + 12;
        return [.. file[..end], .. more, .. file[end..]];
    }

    private static IEnumerable<int> Around(byte[] file, int box)
    {
        foreach (var name in new[] { "moov", "trak", "mdia", "minf", "dinf", "dref" })
            yield return file.AsSpan(0, box).LastIndexOf(Encoding.ASCII.GetBytes(name)) - 4;
        yield return box;
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Tiff(int turn)
    {
        var tiff = new byte[80];
        "II*\0"u8.CopyTo(tiff);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteInt16LittleEndian(tiff.AsSpan(8), 2);
        Entry(tiff, 10, 0x0112, 3, 1, turn);
        Entry(tiff, 22, 0x8825, 4, 1, 38);

        // GPS: a latitude reference of N, and a mark to look for.
        BinaryPrimitives.WriteInt16LittleEndian(tiff.AsSpan(38), 1);
        Entry(tiff, 40, 0x0001, 2, 2, 'N');
        "GPS-48.137154"u8.CopyTo(tiff.AsSpan(60));
        return tiff;
    }

    private static void Entry(byte[] tiff, int at, ushort tag, short type, int count, int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(at), tag);
        BinaryPrimitives.WriteInt16LittleEndian(tiff.AsSpan(at + 2), type);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(at + 4), count);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(at + 8), value);
    }

    /// <summary>A matrix profile whose green is sRGB's blue and whose blue is its green, with plain gamma 2.2.</summary>
    private static byte[] Profile()
    {
        (string Name, byte[] Tag)[] tags =
        [
            ("rXYZ", Xyz(0.4361, 0.2225, 0.0139)), ("gXYZ", Xyz(0.1431, 0.0606, 0.7141)), ("bXYZ", Xyz(0.3851, 0.7169, 0.0971)),
            ("rTRC", Gamma()), ("gTRC", Gamma()), ("bTRC", Gamma()),
        ];
        var start = 132 + (tags.Length * 12);
        var profile = new byte[start + tags.Sum(tag => tag.Tag.Length)];
        "RGB XYZ "u8.CopyTo(profile.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(128), tags.Length);
        for (var (i, at) = (0, start); i < tags.Length; at += tags[i++].Tag.Length)
        {
            Encoding.ASCII.GetBytes(tags[i].Name).CopyTo(profile, 132 + (i * 12));
            BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(136 + (i * 12)), at);
            BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(140 + (i * 12)), tags[i].Tag.Length);
            tags[i].Tag.CopyTo(profile, at);
        }

        return profile;
    }

    private static byte[] Xyz(params double[] values) => [.. "XYZ "u8, 0, 0, 0, 0, .. values.SelectMany(value => BitConverter.GetBytes((int)Math.Round(value * 65536)).Reverse())];

    private static byte[] Gamma() => [.. "curv"u8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 51, 0, 0];
}
