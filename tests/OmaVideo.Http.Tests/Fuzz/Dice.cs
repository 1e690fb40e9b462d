namespace OmaVideo.Http.Tests.Fuzz;

/// <summary>Chance that falls the same way each time for a seed.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>0 to below <paramref name="sides"/>; SplitMix64, by Sebastiano Vigna.</summary>
    public int Roll(int sides)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)sides);
    }

    public bool OneIn(int sides) => Roll(sides) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Roll(choices.Count)];
}
