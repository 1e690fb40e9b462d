namespace OmaVideo.Media.Frames;

/// <summary>Of which six neighbouring samples each sample along one axis of the result is made, and how much of each.</summary>
internal sealed class Taps(int count, Kernel kernel)
{
    public const int Count = 6;

    /// <summary>What the weights of a sample add up to. Half of what a short holds: the largest weight is 1.</summary>
    public const int One = 1 << 14;

    private (double Start, double Step) last = (double.NaN, double.NaN);

    public int Length => count;

    /// <summary>The first of a sample's six; may lie outside.</summary>
    public int[] First { get; } = new int[count];

    /// <summary>Six for each sample.</summary>
    public short[] Weights { get; } = new short[count * Count];

    /// <param name="start">Where the result's first sample lies among the source's, which lie at whole numbers.</param>
    /// <param name="step">How far apart the result's samples lie.</param>
    /// <returns>Whether anything is other than it was.</returns>
    public bool Set(double start, double step)
    {
        if (last == (start, step))
            return false;
        last = (start, step);
        kernel.Set(step);
        for (var i = 0; i < count; i++)
        {
            var at = start + (i * step);
            var whole = Math.Floor(at);
            First[i] = (int)whole - 2;
            kernel.At(at - whole).CopyTo(Weights.AsSpan(i * Count, Count));
        }

        return true;
    }
}
