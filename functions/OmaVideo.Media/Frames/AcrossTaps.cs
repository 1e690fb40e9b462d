namespace OmaVideo.Media.Frames;

/// <summary>
/// <see cref="Taps"/> arranged for vectors of eight: where a group's samples begin, which of the sixteen bytes there
/// goes to which lane (its upper half, so that it stands for 256 times itself), and the weights tap by tap.
/// </summary>
internal sealed class AcrossTaps(int count)
{
    public const int Group = 8;

    private readonly Taps taps = new(count);

    public Taps Plain => taps;

    /// <summary>How many samples whole groups make; the rest is done one by one.</summary>
    public int Grouped { get; private set; }

    public int[] Base { get; } = new int[count / Group];

    public byte[] Places { get; } = new byte[count / Group * 16];

    public short[] Weights { get; } = new short[count / Group * Group * Taps.Count];

    public void Set(double start, double step)
    {
        taps.Set(start, step);

        // A group must not need more than the sixteen bytes read at once.
        Grouped = step * (Group - 1) < 15 ? count / Group * Group : 0;
        for (var first = 0; first < Grouped; first += Group)
        {
            var group = first / Group;
            Base[group] = taps.First[first];
            for (var lane = 0; lane < Group; lane++)
            {
                Places[(group * 16) + (lane * 2)] = 0x80;
                Places[(group * 16) + (lane * 2) + 1] = (byte)(taps.First[first + lane] - taps.First[first]);
                for (var tap = 0; tap < Taps.Count; tap++)
                    Weights[(((group * Taps.Count) + tap) * Group) + lane] = taps.Weights[((first + lane) * Taps.Count) + tap];
            }
        }
    }
}
