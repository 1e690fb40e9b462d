namespace OmaVideo.Benchmarks;

/// <summary>
/// Pictures with the grain and the falling spectrum of photographs: ridges behind ridges under clouds, out of fractal
/// noise. Always the same for the same number.
/// </summary>
internal sealed class Landscape(int width, int height, uint number)
{
    private const int Ridges = 5;

    /// <summary>RGB, 8 bits each.</summary>
    public byte[] Paint()
    {
        var rgb = new byte[width * height * 3];
        Parallel.For(0, height, y =>
        {
            for (var x = 0; x < width; x++)
            {
                var (r, g, b) = At(x, y);
                var grain = (Hash(x, y, 99) - 0.5) * 9;
                var at = ((y * width) + x) * 3;
                (rgb[at], rgb[at + 1], rgb[at + 2]) = (Byte(r + grain), Byte(g + grain), Byte(b + grain));
            }
        });
        return rgb;
    }

    private (double R, double G, double B) At(int x, int y)
    {
        for (var ridge = Ridges - 1; ridge >= 0; ridge--)
        {
            var top = height * (0.34 + (0.13 * ridge)) - (height * 0.3 * (Fractal(x / 420.0, ridge * 7.3, ridge + 1, 9) - 0.5));
            if (y > top)
                return Slope(x, y, y - top, (double)ridge / Ridges, ridge);
        }

        var cloud = Math.Clamp((Fractal(x / 330.0, y / 150.0, 50, 8) - 0.46) * 4, 0, 1);
        var light = (double)y / height;
        return (96 + (150 * light) + (80 * cloud), 138 + (90 * light) + (55 * cloud), 196 + (30 * cloud));
    }

    /// <summary>Lit from the left by the slope of its own noise, and paler the further away.</summary>
    private (double R, double G, double B) Slope(int x, int y, double deep, double near, int ridge)
    {
        double Relief(int dx) => Fractal((x + dx) / 70.0, y / 46.0, 20u + (uint)ridge, 8);
        var lit = 0.62 + ((Relief(0) - Relief(3)) * 5.5) + (0.25 * (Relief(0) - 0.5));
        var haze = (1 - near) * Math.Exp(-deep / 260);
        return (Mix(74 * lit, 190, haze), Mix(92 * lit, 205, haze), Mix(58 * lit, 222, haze));
    }

    private static double Mix(double a, double b, double share) => a + ((b - a) * share);

    private double Fractal(double x, double y, double salt, int octaves) => Fractal(x, y, (uint)salt, octaves);

    private double Fractal(double x, double y, uint salt, int octaves)
    {
        var (sum, weight, total) = (0.0, 1.0, 0.0);
        for (var octave = 0; octave < octaves; octave++)
        {
            sum += weight * Noise(x, y, salt + (uint)(octave * 131));
            total += weight;
            (x, y, weight) = (x * 2.03, y * 2.03, weight * 0.55);
        }

        return sum / total;
    }

    private double Noise(double x, double y, uint salt)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        var (u, v) = (Smooth(x - left), Smooth(y - top));
        return Mix(
            Mix(Hash(left, top, salt), Hash(left + 1, top, salt), u),
            Mix(Hash(left, top + 1, salt), Hash(left + 1, top + 1, salt), u),
            v);
    }

    private static double Smooth(double t) => t * t * (3 - (2 * t));

    private double Hash(int x, int y, uint salt)
    {
        var h = ((uint)x * 0x9E3779B1) ^ ((uint)y * 0x85EBCA77) ^ (salt * 0xC2B2AE3D) ^ (number * 0x27D4EB2F);
        h = (h ^ (h >> 15)) * 0x2C1B3C6D;
        h = (h ^ (h >> 12)) * 0x297A2D39;
        return (h ^ (h >> 15)) / (double)uint.MaxValue;
    }

    private static byte Byte(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);
}
