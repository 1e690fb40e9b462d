using System.Runtime.CompilerServices;

namespace OmaVideo.Media.Frames;

/// <summary>Colour and coverage, 0 to 255, of one plane.</summary>
internal sealed class OverlayPlane(int width, int height)
{
    private readonly byte[] colour = new byte[width * height];
    private readonly byte[] coverage = new byte[width * height];
    private readonly bool[] seen = new bool[height];

    public int Width => width;

    public int Height => height;

    public ReadOnlySpan<byte> Colour(int row) => colour.AsSpan(row * width, width);

    public ReadOnlySpan<byte> Coverage(int row) => coverage.AsSpan(row * width, width);

    /// <summary>Whether nothing of this row is to be seen.</summary>
    public bool IsBlank(int row) => !seen[row];

    public void Set(int x, int row, byte sample, byte covered)
    {
        colour[(row * width) + x] = sample;
        coverage[(row * width) + x] = covered;
        seen[row] |= covered > 0;
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
            if (IsNothing(row - whole) && IsNothing(row - whole - 1))
                continue;
            for (var x = 0; x < width; x++)
            {
                var (near, nearCovered) = At(x, row - whole);
                var (far, farCovered) = At(x, row - whole - 1);
                var (a, b) = (nearCovered * (1 - part), farCovered * part);
                if (a + b > 0)
                    lowered.Set(x, row, (byte)Math.Round(((near * a) + (far * b)) / (a + b)), (byte)Math.Round(a + b));
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

    private bool IsNothing(int row) => row < 0 || row >= height || !seen[row];

    private (byte Colour, byte Coverage) At(int x, int row) =>
        row < 0 || row >= height ? default : (colour[(row * width) + x], coverage[(row * width) + x]);
}
