namespace OmaVideo.Media.Fitting;

/// <summary>Where there is something to see in a picture: what stands out from its surroundings, rather in the middle and above it than at the edge.</summary>
internal static class Interest
{
    /// <summary>Pixels a side of the small picture it is looked for in.</summary>
    public const int Side = 64;

    /// <summary>The place of the best part along one side, from 0 (left, top) to 1 (right, bottom).</summary>
    /// <param name="rgba">The picture, squeezed to <see cref="Side"/> by <see cref="Side"/>.</param>
    /// <param name="part">How much of that side is kept, up to 1.</param>
    /// <param name="down">Whether the part is moved up and down.</param>
    public static double Best(ReadOnlySpan<byte> rgba, double part, bool down)
    {
        var window = Math.Clamp((int)Math.Round(part * Side), 1, Side);
        var lines = Lines(rgba, down);
        var (best, at) = (-1.0, 0);
        for (var from = 0; from <= Side - window; from++)
        {
            var place = Side == window ? 0.5 : (double)from / (Side - window);

            // Faces are rather in the upper third; across, nothing is like the middle.
            var off = place - (down ? 0.35 : 0.5);
            var score = Sum(lines, from, window) * (1 - (0.6 * off * off));
            if (score > best + 1e-9)
                (best, at) = (score, from);
        }

        return Side == window ? 0.5 : (double)at / (Side - window);
    }

    /// <summary>Whether parts of the picture can be seen through.</summary>
    public static bool HasGaps(ReadOnlySpan<byte> rgba)
    {
        for (var i = 3; i < rgba.Length; i += 4)
        {
            if (rgba[i] < 250)
                return true;
        }

        return false;
    }

    /// <summary>How much each column, or each row, stands out.</summary>
    private static double[] Lines(ReadOnlySpan<byte> rgba, bool down)
    {
        var lines = new double[Side];
        for (var y = 1; y < Side - 1; y++)
        {
            for (var x = 1; x < Side - 1; x++)
            {
                var edge = Difference(rgba, x - 1, y, x + 1, y) + Difference(rgba, x, y - 1, x, y + 1);
                lines[down ? y : x] += edge + (0.25 * Vividness(rgba, x, y));
            }
        }

        return lines;
    }

    private static double Sum(double[] lines, int from, int count)
    {
        var sum = 0.0;
        for (var i = from; i < from + count; i++)
            sum += lines[i];
        return sum;
    }

    private static int Difference(ReadOnlySpan<byte> rgba, int x1, int y1, int x2, int y2)
    {
        var (a, b) = (((y1 * Side) + x1) * 4, ((y2 * Side) + x2) * 4);
        return Math.Abs(rgba[a] - rgba[b]) + Math.Abs(rgba[a + 1] - rgba[b + 1]) + Math.Abs(rgba[a + 2] - rgba[b + 2]);
    }

    private static int Vividness(ReadOnlySpan<byte> rgba, int x, int y)
    {
        var at = ((y * Side) + x) * 4;
        var (red, green, blue) = (rgba[at], rgba[at + 1], rgba[at + 2]);
        return Math.Max(red, Math.Max(green, blue)) - Math.Min(red, Math.Min(green, blue));
    }
}
