using System.Text;

namespace OmaVideo.Media.Cards;

/// <summary>In which order words of a line lie, as far as words go (Unicode Standard Annex 9).</summary>
internal static class TextOrder
{
    /// <param name="rightToLeft">The line's base direction.</param>
    /// <returns>From the left: which word lies there.</returns>
    public static IReadOnlyList<int> FromLeft(IReadOnlyList<string> words, bool rightToLeft)
    {
        // Words without letters, such as numbers, go along with those before them.
        var directions = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
            directions[i] = words[i].EnumerateRunes().Any(Rune.IsLetter) ? TextShape.IsRightToLeft(words[i]) : i > 0 ? directions[i - 1] : rightToLeft;

        // What runs against the line is turned within it, and a line from the right is turned as a whole.
        var order = new List<int>();
        for (var from = 0; from < words.Count;)
        {
            var until = from + 1;
            while (until < words.Count && directions[until] == directions[from])
                until++;
            var run = Enumerable.Range(from, until - from);
            order.AddRange(directions[from] == rightToLeft ? run : run.Reverse());
            from = until;
        }

        if (rightToLeft)
            order.Reverse();
        return order;
    }
}
