using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Frames;

/// <summary>A colour in BT.709, limited range (ITU-R BT.709-6, part 3).</summary>
internal readonly record struct Yuv(byte Y, byte U, byte V)
{
    public static Yuv Of(Colour colour) => Of(colour.Red, colour.Green, colour.Blue);

    /// <param name="red">0 to 255, as are the others.</param>
    public static Yuv Of(double red, double green, double blue)
    {
        var luma = Luma(red, green, blue);
        return new(
            (byte)Math.Round(16 + (luma * 219 / 255)),
            (byte)Math.Round(128 + ((blue - luma) / 1.8556 * 224 / 255)),
            (byte)Math.Round(128 + ((red - luma) / 1.5748 * 224 / 255)));
    }

    /// <summary>The Y of <see cref="Of(double, double, double)"/> alone.</summary>
    public static byte Brightness(double red, double green, double blue) => (byte)Math.Round(16 + (Luma(red, green, blue) * 219 / 255));

    private static double Luma(double red, double green, double blue) => (0.2126 * red) + (0.7152 * green) + (0.0722 * blue);
}
