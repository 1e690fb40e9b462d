namespace OmaVideo.Media.Portraits;

/// <summary>Sums over a grey picture's rectangles, each to be had from its four corners.</summary>
internal sealed class Sums
{
    private readonly int row;
    private readonly int[] sums;
    private readonly long[] squares;

    public Sums(Grey picture)
    {
        row = picture.Width + 1;
        (sums, squares) = (new int[row * (picture.Height + 1)], new long[row * (picture.Height + 1)]);
        for (var y = 0; y < picture.Height; y++)
        {
            var (sum, square) = (0, 0L);
            for (var x = 0; x < picture.Width; x++)
            {
                int value = picture[x, y];
                var at = ((y + 1) * row) + x + 1;
                sums[at] = sums[at - row] + (sum += value);
                squares[at] = squares[at - row] + (square += value * value);
            }
        }
    }

    public int Of(int x, int y, int width, int height)
    {
        var (top, bottom) = ((y * row) + x, ((y + height) * row) + x);
        return sums[bottom + width] - sums[bottom] - sums[top + width] + sums[top];
    }

    public long SquaresOf(int x, int y, int width, int height)
    {
        var (top, bottom) = ((y * row) + x, ((y + height) * row) + x);
        return squares[bottom + width] - squares[bottom] - squares[top + width] + squares[top];
    }
}
