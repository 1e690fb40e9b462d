using System.Numerics;

namespace OmaVideo.Core.Scenes;

/// <summary>What is seen of a picture at a glance.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Contrast">Standard deviation of its lightness, of 255.</param>
/// <param name="Shape">Its large forms, as the signs of the lowest frequencies: pictures that look alike differ in few bits.</param>
public sealed record Glance(int Width, int Height, double Contrast, ulong Shape)
{
    /// <summary>Pixels a side of the small grey picture that is looked at.</summary>
    public const int Side = 32;

    private const int Frequencies = 8;

    /// <summary>A wall with a little grain.</summary>
    private const double LeastContrast = 3;

    /// <summary>Bits of 63 in which the same picture differs after light retouching; other pictures differ in some 30.</summary>
    private const int MostLikeness = 5;

    /// <summary>Of the frame, either way; less is seen to be enlarged.</summary>
    private const double LeastShare = 0.5;

    public bool IsBlank => Contrast < LeastContrast;

    public bool IsLike(Glance other) => !other.IsBlank && BitOperations.PopCount(Shape ^ other.Shape) <= MostLikeness;

    /// <summary>Whether it has enough pixels for the frame.</summary>
    public bool Fills(FrameSize frame) => Width >= LeastShare * frame.Width && Height >= LeastShare * frame.Height;

    /// <param name="grey">The picture squeezed to <see cref="Side"/> by <see cref="Side"/>, a byte a pixel, row by row.</param>
    public static Glance Of(int width, int height, ReadOnlySpan<byte> grey)
    {
        var (mean, squares) = (0.0, 0.0);
        foreach (var value in grey)
            (mean, squares) = (mean + value, squares + (value * (double)value));
        mean /= grey.Length;
        return new(width, height, Math.Round(Math.Sqrt(Math.Max(0, (squares / grey.Length) - (mean * mean))), 3), ShapeOf(grey));
    }

    /// <summary>The perceptual hash of pictures: a cosine transform, and which of its 63 lowest frequencies are above their median.</summary>
    private static ulong ShapeOf(ReadOnlySpan<byte> grey)
    {
        Span<double> waves = stackalloc double[Frequencies * Frequencies];
        for (var v = 0; v < Frequencies; v++)
        {
            for (var u = 0; u < Frequencies; u++)
            {
                for (var y = 0; y < Side; y++)
                {
                    for (var x = 0; x < Side; x++)
                        waves[(v * Frequencies) + u] += grey[(y * Side) + x] * Wave(x, u) * Wave(y, v);
                }
            }
        }

        // The first is the picture's lightness, which says nothing of its forms.
        var sorted = waves[1..].ToArray();
        Array.Sort(sorted);
        var (median, shape) = (sorted[sorted.Length / 2], 0UL);
        for (var i = 1; i < waves.Length; i++)
            shape |= waves[i] > median ? 1UL << i : 0;
        return shape;
    }

    private static double Wave(int at, int frequency) => Math.Cos(((2 * at) + 1) * frequency * Math.PI / (2 * Side));
}
