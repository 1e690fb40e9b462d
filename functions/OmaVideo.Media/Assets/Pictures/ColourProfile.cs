using System.Buffers.Binary;

namespace OmaVideo.Media.Assets.Pictures;

/// <summary>
/// The colours a camera or a screen means by its numbers, as three curves and a matrix (ICC.1:2022, 9.2): those of Display P3,
/// Adobe RGB and their like. Profiles of tables, as printers have them, are not read.
/// </summary>
internal sealed class ColourProfile
{
    private const int Header = 128;
    private const int Tag = 12;

    /// <summary>From the connection space's XYZ, at its white D50, to linear sRGB; http://www.brucelindbloom.com/Eqn_RGB_XYZ_Matrix.html, adapted after Bradford.</summary>
    private static readonly double[] ToSrgb = [3.1338561, -1.6168667, -0.4906146, -0.9787684, 1.9161415, 0.0334540, 0.0719453, -0.2289914, 1.4052427];

    private readonly double[] toXyz;
    private readonly ToneCurve[] curves;

    private ColourProfile(double[] toXyz, ToneCurve[] curves) => (this.toXyz, this.curves) = (toXyz, curves);

    /// <returns>Null where it is none of this kind, or damaged: then the numbers are taken for sRGB.</returns>
    public static ColourProfile? Read(ReadOnlySpan<byte> icc)
    {
        try
        {
            if (icc.Length < Header || !icc[16..24].SequenceEqual("RGB XYZ "u8))
                return null;
            var columns = new[] { Xyz(Find(icc, "rXYZ"u8)), Xyz(Find(icc, "gXYZ"u8)), Xyz(Find(icc, "bXYZ"u8)) };
            return new(
                [.. Enumerable.Range(0, 9).Select(i => columns[i % 3][i / 3])],
                [ToneCurve.Read(Find(icc, "rTRC"u8)), ToneCurve.Read(Find(icc, "gTRC"u8)), ToneCurve.Read(Find(icc, "bTRC"u8))]);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The same colour in sRGB, each part from 0 to 1; what sRGB has no number for comes as near as it can.</summary>
    public (double Red, double Green, double Blue) InSrgb(double red, double green, double blue)
    {
        var xyz = Times(toXyz, curves[0].Linear(red), curves[1].Linear(green), curves[2].Linear(blue));
        var linear = Times(ToSrgb, xyz[0], xyz[1], xyz[2]);
        return (Encoded(linear[0]), Encoded(linear[1]), Encoded(linear[2]));
    }

    /// <summary>Whether it means what sRGB means, to less than can be seen.</summary>
    public bool IsSrgb
    {
        get
        {
            double[] steps = [0, 0.125, 0.25, 0.5, 0.75, 1];
            return steps.All(r => steps.All(g => steps.All(b => InSrgb(r, g, b) is var seen
                && Math.Abs(seen.Red - r) < 0.008 && Math.Abs(seen.Green - g) < 0.008 && Math.Abs(seen.Blue - b) < 0.008)));
        }
    }

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> icc, ReadOnlySpan<byte> signature)
    {
        var tags = icc.Big32(Header);
        for (var at = Header + 4; at < Header + 4 + (Math.Min(tags, 100) * Tag); at += Tag)
        {
            if (icc.Big32(at) != BinaryPrimitives.ReadUInt32BigEndian(signature))
                continue;
            var (offset, length) = (icc.Big32(at + 4), icc.Big32(at + 8));
            return offset + (long)length <= icc.Length ? icc.Slice((int)offset, (int)length) : throw new InvalidDataException();
        }

        throw new InvalidDataException();
    }

    private static double[] Xyz(ReadOnlySpan<byte> tag) => [tag.Fixed(8), tag.Fixed(12), tag.Fixed(16)];

    private static double[] Times(double[] matrix, double x, double y, double z) =>
    [
        (matrix[0] * x) + (matrix[1] * y) + (matrix[2] * z),
        (matrix[3] * x) + (matrix[4] * y) + (matrix[5] * z),
        (matrix[6] * x) + (matrix[7] * y) + (matrix[8] * z),
    ];

    private static double Encoded(double linear) => Math.Clamp(linear <= 0.0031308 ? linear * 12.92 : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055, 0, 1);
}
