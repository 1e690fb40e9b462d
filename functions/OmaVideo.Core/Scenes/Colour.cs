using System.Globalization;

namespace OmaVideo.Core.Scenes;

/// <summary>An opaque sRGB colour.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <param name="hex"><c>#rrggbb</c>.</param>
    public static Colour Parse(string hex)
    {
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>Relative luminance, 0 to 1 (WCAG 2.2).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>This colour with a share, 0 to 1, of another in it.</summary>
    public Colour Mix(Colour other, double share) =>
        new(Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share));

    /// <summary>The colour with its hue turned, lightness and saturation kept.</summary>
    public Colour Turn(double degrees)
    {
        var (red, green, blue) = (Red / 255.0, Green / 255.0, Blue / 255.0);
        var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
        if (most == least)
            return this;

        var span = most - least;
        var sextant = most == red ? (green - blue) / span : most == green ? 2 + ((blue - red) / span) : 4 + ((red - green) / span);
        var hue = (((sextant * 60) + degrees) % 360 + 360) % 360;
        return new(At(5), At(3), At(1));

        // Hue to channel with the same most and least; https://en.wikipedia.org/wiki/HSL_and_HSV#HSV_to_RGB_alternative
        byte At(int n)
        {
            var k = (n + (hue / 60)) % 6;
            return (byte)Math.Round(255 * (most - (span * Math.Max(0, Math.Min(Math.Min(k, 4 - k), 1)))));
        }
    }

    /// <summary><c>#rrggbb</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static byte Between(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));

    private static double Linear(byte channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
