using System.Runtime.CompilerServices;

namespace OmaVideo.Media.Frames;

/// <summary>Colour and coverage, 0 to 255, of one plane.</summary>
internal sealed class OverlayPlane(int width, int height)
{
    private readonly byte[] colour = new byte[width * height];
    private readonly byte[] coverage = new byte[width * height];
    private readonly Reach[] reach = new Reach[height];

    public int Width => width;

    public int Height => height;

    public ReadOnlySpan<byte> Colour(int row) => colour.AsSpan(row * width, width);

    public ReadOnlySpan<byte> Coverage(int row) => coverage.AsSpan(row * width, width);

    /// <summary>Where in this row something is to be seen; nothing is in a row outside the plane.</summary>
    public Reach Seen(int row) => row < 0 || row >= height ? default : reach[row];

    public void Set(int x, int row, byte sample, byte covered)
    {
        colour[(row * width) + x] = sample;
        coverage[(row * width) + x] = covered;
        if (covered > 0)
            reach[row] = reach[row].With(new(x, x + 1));
    }

    /// <summary>The plane lower by a fraction of rows: each row made of the two it comes to lie between.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public OverlayPlane Lowered(double rows)
    {
        var lowered = new OverlayPlane(width, height);
        var whole = (int)Math.Floor(rows);
        var part = rows - whole;
        for (var row = 0; row < height; row++)
        {
            var (near, far) = (row - whole, row - whole - 1);
            var (from, until) = Seen(near).With(Seen(far));
            for (var x = from; x < until; x++)
            {
                var (nearCovered, farCovered) = (CoverageAt(x, near), CoverageAt(x, far));
                if ((nearCovered | farCovered) == 0)
                    continue;
                var (a, b) = (nearCovered * (1 - part), farCovered * part);
                lowered.Set(x, row, Mixed(nearCovered == 0 ? far : near, farCovered == 0 ? near : far, x, a, b), (byte)Math.Round(a + b));
            }
        }

        return lowered;
    }

    /// <summary>The part of the plane that begins at a column and a row.</summary>
    public OverlayPlane Part(int left, int top, int partWidth, int partHeight)
    {
        var part = new OverlayPlane(partWidth, partHeight);
        for (var row = 0; row < partHeight; row++)
        {
            for (var x = 0; x < partWidth; x++)
                part.Set(x, row, Colour(top + row)[left + x], Coverage(top + row)[left + x]);
        }

        return part;
    }

    private byte CoverageAt(int x, int row) => row < 0 || row >= height ? (byte)0 : coverage[(row * width) + x];

    private byte Mixed(int near, int far, int x, double a, double b) => (colour[(near * width) + x], colour[(far * width) + x]) is var (one, other) && one == other
        ? one
        : (byte)Math.Round(((one * a) + (other * b)) / (a + b));
}
