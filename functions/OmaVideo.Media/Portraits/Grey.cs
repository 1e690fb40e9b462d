namespace OmaVideo.Media.Portraits;

/// <summary>A picture's lightness, a byte a pixel, row by row.</summary>
internal sealed record Grey(int Width, int Height, byte[] Pixels)
{
    public byte this[int x, int y] => Pixels[(y * Width) + x];

    /// <summary>The picture, each side divided by a factor of at least 1; every pixel is the mean of those it stands for.</summary>
    public Grey Smaller(double factor)
    {
        var (width, height) = ((int)(Width / factor), (int)(Height / factor));
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var (top, bottom) = Span(y, factor, Height);
            for (var x = 0; x < width; x++)
            {
                var (left, right) = Span(x, factor, Width);
                var sum = 0;
                for (var v = top; v < bottom; v++)
                {
                    for (var u = left; u < right; u++)
                        sum += Pixels[(v * Width) + u];
                }

                pixels[(y * width) + x] = (byte)(sum / ((bottom - top) * (right - left)));
            }
        }

        return new(width, height, pixels);
    }

    /// <summary>The picture with its lightness spread evenly over all there is, so that a dark face before a bright wall has as much to be told by as a light one.</summary>
    public Grey Levelled()
    {
        var counts = new int[256];
        foreach (var pixel in Pixels)
            counts[pixel]++;
        var (level, below) = (new byte[256], 0);
        for (var i = 0; i < level.Length; i++)
            level[i] = (byte)(255L * (below += counts[i]) / Pixels.Length);
        return this with { Pixels = [.. Pixels.Select(pixel => level[pixel])] };
    }

    private static (int From, int Until) Span(int at, double factor, int length)
    {
        var from = (int)(at * factor);
        return (from, Math.Clamp((int)((at + 1) * factor), from + 1, length));
    }

    /// <summary>
    /// How much fine detail there is, 0 to 1, by the variance of the Laplacian: half where it is 300 squared steps of lightness
    /// (J. Pech-Pacheco et al.: Diatom autofocusing in brightfield microscopy, 2000).
    /// </summary>
    public double Sharpness()
    {
        var (sum, squares, count) = (0.0, 0.0, 0);
        for (var y = 1; y < Height - 1; y++)
        {
            for (var x = 1; x < Width - 1; x++)
            {
                var edge = this[x - 1, y] + this[x + 1, y] + this[x, y - 1] + this[x, y + 1] - (4 * this[x, y]);
                (sum, squares, count) = (sum + edge, squares + (edge * edge), count + 1);
            }
        }

        var variance = (squares / count) - (sum / count * (sum / count));
        return variance / (variance + 300);
    }
}
