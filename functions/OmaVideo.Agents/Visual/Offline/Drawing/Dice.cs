namespace OmaVideo.Agents.Visual.Offline.Drawing;

/// <summary>Chance from a seed, the same on every machine: SplitMix64, https://prng.di.unimi.it/splitmix64.c.</summary>
internal sealed class Dice(long seed)
{
    private ulong state = (ulong)seed;

    /// <summary>From <paramref name="from"/> until below <paramref name="to"/>.</summary>
    public double Between(double from, double to) => from + ((to - from) * (Next() >> 11) / (1UL << 53));

    /// <summary>From 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
