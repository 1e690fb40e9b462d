namespace OmaVideo.Agents.Visual.Offline.Words;

/// <summary>Words without their English endings, so that "bakeries", "bakery" and "biking", "bike" meet. Crude, but the same on both sides.</summary>
internal static class Stem
{
    private static readonly (string Ending, string Instead)[] Endings =
        [("ies", "y"), ("ings", ""), ("ing", ""), ("ers", ""), ("er", ""), ("ed", ""), ("es", ""), ("s", "")];

    /// <summary>Words whose ending belongs to them; without it they would meet words they have nothing to do with.</summary>
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal)
    {
        "marketing", "training", "watering", "building", "meeting", "morning", "evening", "news", "spring", "something", "everything", "nothing",
        "during", "saving", "people", "other", "ever", "never", "every", "over", "after", "under", "number", "paper", "computer", "letter", "flower",
    };

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["trainer"] = "coach", ["trainers"] = "sneaker", ["leaves"] = "leaf", ["caring"] = "care", ["sharing"] = "share", ["baking"] = "bake",
        ["glasses"] = "spectacles", ["does"] = "do", ["goes"] = "go", ["children"] = "child", ["kids"] = "child", ["kid"] = "child", ["hands"] = "hand",
    };

    /// <summary>The stems of a text's words in order.</summary>
    public static IEnumerable<string> All(string text) => Words(text).Select(Of);

    /// <summary>A text's words in order, in lower case; digits and marks are no words.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
                continue;
            if (i > start)
                words.Add(text[start..i].ToLowerInvariant());
            start = i + 1;
        }

        return words;
    }

    public static string Of(string word)
    {
        if (Irregular.TryGetValue(word, out var regular))
            return regular;
        if (Whole.Contains(word))
            return word;
        if (word[^1] == 's' && Whole.Contains(word[..^1]))
            return word[..^1];
        foreach (var (ending, instead) in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal) || word.Length - ending.Length + instead.Length < (ending == "s" ? 3 : 4))
                continue;
            word = word[..^ending.Length] + instead;
            break;
        }

        if (word.Length > 3 && word[^1] == word[^2] && "nptgm".Contains(word[^1]))
            word = word[..^1];
        return word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;
    }
}
