namespace OmaVideo.Media.Portraits;

/// <summary>
/// What is behind a guest, as if it were one plain wall whose light falls off smoothly: each of its colours a curve of second
/// degree over the picture. The plainer it is, the surer it tells what belongs to it.
/// </summary>
internal sealed class Wall
{
    private const int Terms = 6;

    /// <summary>Steps of lightness that even the plainest wall strays.</summary>
    private const double LeastStray = 6;

    private readonly Photograph photo;
    private readonly double[][] curves;
    private readonly double stray;

    /// <param name="guest">How likely each pixel is not the wall's.</param>
    public Wall(Photograph photo, Mask guest)
    {
        this.photo = photo;
        var (products, sums) = (new double[Terms, Terms], new double[3, Terms]);
        Each(guest, (x, y, weight) =>
        {
            var place = Place(x, y);
            for (var i = 0; i < Terms; i++)
            {
                for (var j = 0; j < Terms; j++)
                    products[i, j] += weight * place[i] * place[j];
                for (var c = 0; c < 3; c++)
                    sums[c, i] += weight * place[i] * photo[x, y][c];
            }
        });
        curves = [.. Enumerable.Range(0, 3).Select(c => Solved(products, [.. Enumerable.Range(0, Terms).Select(i => sums[c, i])]))];

        var (off, all) = (0.0, 1e-9);
        Each(guest, (x, y, weight) => (off, all) = (off + (weight * Off(x, y)), all + weight));
        stray = Math.Sqrt((off / all / 3) + (LeastStray * LeastStray));
    }

    /// <summary>How often the wall shows a pixel's colour there, as a share comparable to that of <see cref="Colours"/>.</summary>
    public double Share(int x, int y) =>
        Math.Min(1, 4096 / Math.Pow(stray * Math.Sqrt(2 * Math.PI), 3) * Math.Exp(-Off(x, y) / (2 * stray * stray)));

    /// <summary>Squared distance of a pixel's colour from the wall's.</summary>
    private double Off(int x, int y)
    {
        var (place, off) = (Place(x, y), 0.0);
        for (var c = 0; c < 3; c++)
        {
            double colour = -photo[x, y][c];
            for (var i = 0; i < Terms; i++)
                colour += curves[c][i] * place[i];
            off += colour * colour;
        }

        return off;
    }

    private double[] Place(int x, int y)
    {
        var (u, v) = ((2.0 * x / photo.Width) - 1, (2.0 * y / photo.Height) - 1);
        return [1, u, v, u * u, u * v, v * v];
    }

    private void Each(Mask guest, Action<int, int, double> look)
    {
        for (var y = 0; y < photo.Height; y += 2)
        {
            for (var x = 0; x < photo.Width; x += 2)
                look(x, y, Math.Pow(1 - guest[x, y], 6));
        }
    }

    /// <summary>Gauss's elimination; a little is added along the diagonal, so that there is always an answer.</summary>
    private static double[] Solved(double[,] products, double[] right)
    {
        var left = (double[,])products.Clone();
        for (var i = 0; i < Terms; i++)
            left[i, i] += 1e-3;
        for (var i = 0; i < Terms; i++)
        {
            for (var row = i + 1; row < Terms; row++)
            {
                var factor = left[row, i] / left[i, i];
                for (var column = i; column < Terms; column++)
                    left[row, column] -= factor * left[i, column];
                right[row] -= factor * right[i];
            }
        }

        for (var i = Terms - 1; i >= 0; i--)
        {
            for (var column = i + 1; column < Terms; column++)
                right[i] -= left[i, column] * right[column];
            right[i] /= left[i, i];
        }

        return right;
    }
}
