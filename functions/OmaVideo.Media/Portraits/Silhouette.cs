namespace OmaVideo.Media.Portraits;

/// <summary>
/// Tells the guest from what is behind them: where head and shoulders usually are around a face says who the colours belong to,
/// and the colours say where the edge runs. Before a plain wall that is exact, before a crowd it is the usual shape.
/// </summary>
internal static class Silhouette
{
    /// <summary>Pixels of the longer side it is worked out in; hair finer than that is the guided filter's.</summary>
    private const int WorkingSide = 320;

    /// <summary>Each looks again with what the one before found out.</summary>
    private const int Rounds = 4;

    /// <summary>How far hair that is finer than the line stands out of it, in faces.</summary>
    private const double Hair = 0.025;

    /// <summary>How sure a place alone makes it, far off and within the usual outline; a face is one whatever its colour.</summary>
    private const double Outside = 0.06;
    private const double Likely = 0.8;
    private const double Certain = 0.0001;

    /// <summary>No colour speaks for one or the other more than this.</summary>
    private const double MostOdds = 25;

    /// <summary>The share of a colour nobody saw.</summary>
    private const double Never = 0.0001;

    /// <param name="photo">At most some megapixels; the face is in its pixels.</param>
    public static Mask Of(Photograph photo, Photograph small, Face face)
    {
        var here = face.Times((double)small.Width / photo.Width);
        var usual = Usual(small, here);
        var (likely, reach) = (usual, usual);
        for (var round = 0; round < Rounds; round++)
        {
            var line = new Contour(small, here, Weighed(usual, likely, small));
            (likely, reach) = (Weighed(line.Chance(), likely, small), line.Chance(Hair));
        }

        return Guided(Firm(likely.Mean(2)), Lightness(small), radius: 4).With(reach, Math.Min).With(Fade(small), (a, b) => a * b).Resized(photo.Width, photo.Height);
    }

    /// <summary>Of the size it is worked out in.</summary>
    public static (int Width, int Height) WorkingSize(int width, int height)
    {
        var factor = Math.Max(1, (double)Math.Max(width, height) / WorkingSide);
        return (Math.Max(1, (int)(width / factor)), Math.Max(1, (int)(height / factor)));
    }

    /// <summary>Bayes: how likely the place makes it, turned by how much more the colour is the guest's than the background's.</summary>
    private static Mask Weighed(Mask usual, Mask sofar, Photograph photo)
    {
        var (guest, rest) = (new Colours(), new Colours());
        for (var (i, p) = (0, 0); i < sofar.Values.Length; i++, p += 3)
        {
            guest.Add(photo.Rgb.AsSpan(p, 3), Math.Pow(sofar.Values[i], 30));
            rest.Add(photo.Rgb.AsSpan(p, 3), Math.Pow(1 - sofar.Values[i], 4));
        }

        var wall = new Wall(photo, sofar);
        return Mask.Of(photo.Width, photo.Height, (x, y) =>
        {
            var place = Math.Clamp(usual[x, y], Certain, 1 - Certain);
            var colour = (guest.Share(photo[x, y]) + Never) / (Math.Max(rest.Share(photo[x, y]), wall.Share(x, y)) + Never);
            var odds = place / (1 - place) * Math.Clamp(colour, 1 / MostOdds, MostOdds);
            return odds / (1 + odds);
        });
    }

    /// <summary>Certain in the middle of face and chest, likely within the usual outline, unlikely without.</summary>
    private static Mask Usual(Photograph photo, Face face)
    {
        var (side, middle) = ((double)face.Side, face.X + (face.Side / 2.0));
        return Mask.Of(photo.Width, photo.Height, (x, y) =>
        {
            var (across, up, down) = (Math.Abs(x - middle) / side, (y - face.Y) / side, ((y - face.Y) / side) - 0.95);
            var head = Edge(Math.Sqrt(Square(across / 0.60) + Square((up - 0.42) / 0.86)));
            var core = Edge(Math.Sqrt(Square(across / 0.40) + Square((up - 0.45) / 0.58)));
            if (down < 0)
                return Math.Max(Outside, Math.Max(Likely * head, core));
            var shoulder = down < 0.3 ? 0.38 + (0.9 * down) : Math.Min(0.65 + (1.15 * Math.Sqrt(down - 0.3)), 1.45);
            return Math.Max(Math.Max(Math.Max(Outside, Likely * head), Likely * Edge(across / shoulder)), Edge(across / (0.4 * shoulder)));
        });
    }

    /// <param name="away">1 on the usual outline.</param>
    private static double Edge(double away) => 1 / (1 + Math.Exp((away - 1) / 0.07));

    private static Mask Firm(Mask mask) => mask.With(mask, (value, _) => value <= 0.25f ? 0 : value >= 0.75f ? 1 : (value - 0.25f) * 2);

    /// <summary>A photo that ends beside the shoulders leaves no straight edge in the scene.</summary>
    private static Mask Fade(Photograph photo) => Mask.Of(photo.Width, photo.Height, (x, _) => Math.Min(x, photo.Width - 1 - x) / (0.06 * photo.Width));

    private static Mask Lightness(Photograph photo)
    {
        var grey = photo.Grey();
        return Mask.Of(photo.Width, photo.Height, (x, y) => grey[x, y] / 255.0);
    }

    /// <summary>Draws the mask's edge to the picture's (K. He, J. Sun, X. Tang: Guided Image Filtering, 2010).</summary>
    private static Mask Guided(Mask mask, Mask guide, int radius)
    {
        var (meanGuide, meanMask) = (guide.Mean(radius), mask.Mean(radius));
        var variance = guide.With(guide, (a, b) => a * b).Mean(radius).With(meanGuide, (square, mean) => square - (mean * mean));
        var together = guide.With(mask, (a, b) => a * b).Mean(radius).With(meanGuide.With(meanMask, (a, b) => a * b), (both, apart) => both - apart);
        var slope = together.With(variance, (both, spread) => both / (spread + 0.0004f));
        var offset = meanMask.With(slope.With(meanGuide, (a, b) => a * b), (mean, part) => mean - part);
        return slope.Mean(radius).With(guide, (a, b) => a * b).With(offset.Mean(radius), (a, b) => Math.Clamp(a + b, 0, 1));
    }

    private static double Square(double value) => value * value;
}
