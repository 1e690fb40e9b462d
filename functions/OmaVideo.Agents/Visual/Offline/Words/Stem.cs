namespace OmaVideo.Agents.Visual.Offline.Words;

/// <summary>Words without their English endings, so that "bakeries", "bakery" and "biking", "bike" meet. Crude, but the same on both sides.</summary>
internal static class Stem
{
    private static readonly (string Ending, string Instead)[] Endings =
        [("ies", "y"), ("ings", ""), ("ing", ""), ("ers", ""), ("er", ""), ("ed", ""), ("es", ""), ("s", "")];

    /// <summary>The stems of a text's words in order; digits and marks are no words.</summary>
    public static IReadOnlyList<string> All(string text)
    {
        var stems = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
                continue;
            if (i > start)
                stems.Add(Of(text[start..i].ToLowerInvariant()));
            start = i + 1;
        }

        return stems;
    }

    private static string Of(string word)
    {
        foreach (var (ending, instead) in Endings)
        {
            if (word.Length - ending.Length + instead.Length >= (ending == "s" ? 3 : 4) && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
            {
                word = word[..^ending.Length] + instead;
                break;
            }
        }

        if (word.Length > 3 && word[^1] == word[^2] && word[^1] is 'n' or 'p' or 't' or 'g' or 'm')
            return word.Length > 3 && word[^1] == word[^2] ? word[..^1] : word;
        return word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;
    }
}
