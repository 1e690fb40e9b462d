namespace OmaVideo.Media.Portraits;

/// <summary>The light of a scene: how bright it is on the whole, and where it comes from, as its own colours tell.</summary>
internal sealed class SceneLight
{
    /// <summary>Pixels of the scene to one of the light, which knows no edges.</summary>
    private const int Coarse = 24;
    private const int Soft = 5;

    /// <summary>How much of it falls on a guest: of its brightness on the whole, of where it is brighter, and of its colour.</summary>
    private const double Whole = 0.5;
    private const double There = 0.35;
    private const double Tint = 0.3;

    /// <summary>The lightness that photos are taken in, and the least that is left of it: a face is to be seen.</summary>
    private const double Usual = 0.82;
    private const double Least = 0.78;

    private readonly Mask[] colours;
    private readonly double brightest;

    public SceneLight(Photograph scene)
    {
        var (width, height) = (Math.Max(1, scene.Width / Coarse), Math.Max(1, scene.Height / Coarse));
        colours = [.. Enumerable.Range(0, 3).Select(c => Mask.Of(width, height, (x, y) => scene[x * Coarse, y * Coarse][c] / 255.0).Blurred(Soft))];
        brightest = Math.Max(0.02, Enumerable.Range(0, width * height).Select(i => Grey(colours[0].Values[i], colours[1].Values[i], colours[2].Values[i])).Order().ElementAt((int)(0.95 * width * height)));
    }

    /// <summary>By how much red, green and blue of something that stands there are to be multiplied.</summary>
    public (double Red, double Green, double Blue) At(double across, double down)
    {
        var (red, green, blue) = (colours[0].At(across, down), colours[1].At(across, down), colours[2].At(across, down));
        var grey = Math.Max(0.01, Grey(red, green, blue));
        var light = Math.Clamp(Math.Pow(brightest / Usual, Whole) * Math.Pow(Math.Min(1, grey / brightest), There), Least, 1.06);
        return (light * Tinted(red / grey), light * Tinted(green / grey), light * Tinted(blue / grey));
    }

    private static double Tinted(double ratio) => Math.Clamp(Math.Pow(ratio, Tint), 0.86, 1.16);

    private static double Grey(double red, double green, double blue) => (0.2126 * red) + (0.7152 * green) + (0.0722 * blue);
}
