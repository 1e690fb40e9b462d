namespace OmaVideo.Media.Portraits;

/// <summary>How often each colour was seen, in sixteen steps of red, green and blue.</summary>
internal sealed class Colours
{
    private const int Steps = 16;

    private readonly double[] counts = new double[Steps * Steps * Steps];
    private double all;

    /// <summary>Counts a colour, and its neighbours a little, so that light that falls off makes no stranger of it.</summary>
    public void Add(ReadOnlySpan<byte> rgb, double weight)
    {
        var (red, green, blue) = (rgb[0] >> 4, rgb[1] >> 4, rgb[2] >> 4);
        Count(red, green, blue, 0.4 * weight);
        for (var by = -1; by <= 1; by += 2)
        {
            Count(red + by, green, blue, 0.05 * weight);
            Count(red, green + by, blue, 0.05 * weight);
            Count(red, green, blue + by, 0.05 * weight);
            Count(red + by, green + by, blue + by, 0.15 * weight);
        }
    }

    /// <summary>The share of a colour in all that were counted.</summary>
    public double Share(ReadOnlySpan<byte> rgb) => all == 0 ? 0 : counts[At(rgb[0] >> 4, rgb[1] >> 4, rgb[2] >> 4)] / all;

    private void Count(int red, int green, int blue, double weight)
    {
        counts[At(red, green, blue)] += weight;
        all += weight;
    }

    private static int At(int red, int green, int blue) =>
        (((Math.Clamp(red, 0, Steps - 1) * Steps) + Math.Clamp(green, 0, Steps - 1)) * Steps) + Math.Clamp(blue, 0, Steps - 1);
}
