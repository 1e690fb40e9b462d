namespace OmaVideo.Agents.Music;

/// <summary>Seeded chance, the same on every machine (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 to below 1.</summary>
    public double Roll() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From -1 to below 1.</summary>
    public float Noise() => (float)((Roll() * 2) - 1);

    public T Pick<T>(IReadOnlyList<T> choices) => choices[(int)(Roll() * choices.Count)];

    /// <summary>Dice of their own for one part, so that a change in it leaves the others as they were.</summary>
    public static Dice For(long seed, string part)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var c in part)
            hash = (hash ^ c) * 1_099_511_628_211UL;
        return new((ulong)seed ^ hash);
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
