namespace OmaVideo.Media.Frames;

/// <summary>
/// <see cref="Taps"/> arranged for vectors of two groups of eight: where a group's samples begin, which of the sixteen bytes
/// there goes to which lane for the first tap (to its upper half, so that it stands for 256 times itself), and the weights tap by tap.
/// </summary>
internal sealed class AcrossTaps(int count, Kernel kernel)
{
    public const int Group = 8;

    /// <summary>Samples that one vector makes.</summary>
    public const int Pair = 2 * Group;

    private readonly Taps taps = new(count, kernel);

    public Taps Plain => taps;

    /// <summary>How many samples whole vectors make; the rest is done one by one.</summary>
    public int Grouped { get; private set; }

    public int[] Base { get; } = new int[count / Group];

    public byte[] Places { get; } = new byte[count / Group * 16];

    /// <summary>For each vector its first tap's sixteen weights, then its second's.</summary>
    public short[] Weights { get; } = new short[count / Pair * Pair * Taps.Count];

    public void Set(double start, double step)
    {
        if (!taps.Set(start, step))
            return;

        // A group must not need more than the sixteen bytes read at once, for all its taps.
        Grouped = (step * (Group - 1)) + Taps.Count < 16 ? count / Pair * Pair : 0;
        for (var at = 0; at < Grouped; at++)
        {
            var first = at / Group * Group;
            Base[at / Group] = taps.First[first];
            Places[at * 2] = 0x80;
            Places[(at * 2) + 1] = (byte)(taps.First[at] - taps.First[first]);
            for (var tap = 0; tap < Taps.Count; tap++)
                Weights[(((at / Pair * Taps.Count) + tap) * Pair) + (at % Pair)] = taps.Weights[(at * Taps.Count) + tap];
        }
    }
}
