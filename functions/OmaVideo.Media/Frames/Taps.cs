namespace OmaVideo.Media.Frames;

/// <summary>
/// Of which four neighbouring samples each sample along one axis of the result is made, and how much of each:
/// Catmull-Rom, https://en.wikipedia.org/wiki/Cubic_Hermite_spline#Catmull-Rom_spline
/// </summary>
internal sealed class Taps(int count)
{
    public const int Count = 4;

    /// <summary>What the weights of a sample add up to. Half of what a short holds: the largest weight is 1.</summary>
    public const int One = 1 << 14;

    public int Length => count;

    /// <summary>The first of a sample's four; may lie outside.</summary>
    public int[] First { get; } = new int[count];

    /// <summary>Four for each sample.</summary>
    public short[] Weights { get; } = new short[count * Count];

    /// <param name="start">Where the result's first sample lies among the source's, which lie at whole numbers.</param>
    /// <param name="step">How far apart the result's samples lie.</param>
    public void Set(double start, double step)
    {
        for (var i = 0; i < count; i++)
        {
            var at = start + (i * step);
            var whole = Math.Floor(at);
            First[i] = (int)whole - 1;
            Weigh(at - whole, Weights.AsSpan(i * Count, Count));
        }
    }

    private static void Weigh(double t, Span<short> weights)
    {
        var before = One * t * (-0.5 + (t * (1 - (0.5 * t))));
        var after = One * t * (0.5 + (t * (2 - (1.5 * t))));
        var last = One * t * t * (0.5 * (t - 1));
        weights[0] = (short)Math.Round(before);
        weights[2] = (short)Math.Round(after);
        weights[3] = (short)Math.Round(last);
        weights[1] = (short)(One - weights[0] - weights[2] - weights[3]);
    }
}
