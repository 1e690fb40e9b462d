namespace OmaVideo.Agents.Visual.Offline.Words;

/// <summary>Words without their English endings, so that "bakeries", "bakery" and "biking", "bike" meet. Crude, but the same on both sides.</summary>
internal static class Stem
{
    private static readonly (string Ending, string Instead)[] Endings =
        [("ies", "y"), ("ings", ""), ("ing", ""), ("ers", ""), ("er", ""), ("ed", ""), ("es", ""), ("s", "")];

    /// <summary>Words whose ending belongs to them, or that would meet another word they have nothing to do with.</summary>
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["marketing"] = "marketing", ["training"] = "training", ["watering"] = "watering", ["trainer"] = "coach", ["trainers"] = "sneaker", ["building"] = "building", ["buildings"] = "building",
        ["meeting"] = "meeting", ["meetings"] = "meeting", ["morning"] = "morning", ["mornings"] = "morning", ["evening"] = "evening",
        ["evenings"] = "evening", ["news"] = "news", ["leaves"] = "leaf", ["spring"] = "spring", ["something"] = "something",
        ["everything"] = "everything", ["nothing"] = "nothing", ["during"] = "during", ["caring"] = "care", ["sharing"] = "share",
        ["baking"] = "bake", ["saving"] = "saving", ["savings"] = "saving", ["glasses"] = "spectacles", ["does"] = "do", ["goes"] = "go",
        ["people"] = "people", ["children"] = "child", ["kids"] = "child", ["kid"] = "child", ["hands"] = "hand", ["others"] = "others",
        ["other"] = "others", ["ever"] = "ever", ["never"] = "never", ["every"] = "every", ["over"] = "over", ["after"] = "after",
        ["under"] = "under", ["number"] = "number", ["numbers"] = "number", ["paper"] = "paper", ["papers"] = "paper", ["computers"] = "computer",
        ["computer"] = "computer", ["letter"] = "letter", ["letters"] = "letter", ["flower"] = "flower", ["flowers"] = "flower",
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
        if (Whole.TryGetValue(word, out var whole))
            return whole;
        foreach (var (ending, instead) in Endings)
        {
            if (word.Length - ending.Length + instead.Length >= (ending == "s" ? 3 : 4) && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
            {
                word = word[..^ending.Length] + instead;
                break;
            }
        }

        if (word.Length > 3 && word[^1] == word[^2] && "nptgm".Contains(word[^1]))
            word = word[..^1];
        return word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;
    }
}
