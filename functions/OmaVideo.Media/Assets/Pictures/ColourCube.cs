using System.Globalization;
using System.Text;

namespace OmaVideo.Media.Assets.Pictures;

/// <summary>A profile's way to sRGB as a table of colours that FFmpeg reads: one line a corner, red running fastest.</summary>
internal static class ColourCube
{
    private const int Side = 33;

    public static Task Write(ColourProfile profile, string file, CancellationToken ct)
    {
        var text = new StringBuilder().Append("LUT_3D_SIZE ").Append(Side).Append('\n');
        for (var i = 0; i < Side * Side * Side; i++)
        {
            var (red, green, blue) = profile.InSrgb(Part(i), Part(i / Side), Part(i / Side / Side));
            text.Append(CultureInfo.InvariantCulture, $"{red:0.000000} {green:0.000000} {blue:0.000000}\n");
        }

        return File.WriteAllTextAsync(file, text.ToString(), Encoding.ASCII, ct);
    }

    private static double Part(int corner) => (double)(corner % Side) / (Side - 1);
}
