namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>Numbers that look random and are the same for a seed everywhere: SplitMix64 (Steele, Lea, Flood 2014).</summary>
internal sealed class Dice(long seed)
{
    private ulong state = unchecked((ulong)seed);

    /// <summary>A number from 0 until before <paramref name="count"/>.</summary>
    public int Roll(int count)
    {
        state = unchecked(state + 0x9E3779B97F4A7C15UL);
        var mixed = state;
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
    }

    /// <summary>The items in an order of their own.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToList();
        for (var i = shuffled.Count - 1; i > 0; i--)
        {
            var other = Roll(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }
}
