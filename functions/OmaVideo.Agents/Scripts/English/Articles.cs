namespace OmaVideo.Agents.Scripts.English;

/// <summary>Puts "a" or "an" before one countable thing.</summary>
internal static class Articles
{
    private static readonly HashSet<string> Countable = ["walk", "tour", "corner", "course", "offer", "lesson", "trial", "discount", "workshop", "guide", "plan", "promise", "chance", "place", "spot", "deal", "price", "view", "ride", "story", "week", "day", "night", "month", "hour", "gift", "bonus", "app", "tool", "team", "community", "platform", "solution", "design", "way", "feature", "service"];
    private static readonly HashSet<string> Mass = ["bread", "coffee", "tea", "cheese", "wine", "beer", "soup", "rice", "pasta", "fruit", "dough", "corn", "ginger", "garlic", "pork", "chicken", "beef", "fish", "oil", "honey", "butter", "milk", "chocolate", "water", "rain", "snow", "grass", "sand", "wood", "metal", "brass", "steel", "iron", "aluminium", "aluminum", "leather", "velvet", "cotton", "wool", "fabric", "clay", "plastic", "glass", "paper", "luggage", "traffic", "fire", "ice", "earth", "soil", "code", "email", "jazz", "skin", "blood", "breakfast", "lunch", "dinner", "steam", "timber", "wax", "nectar", "medicine", "pizza", "cake", "family", "stone", "light", "space"];

    /// <summary>The phrase with its article, or null when that cannot be told.</summary>
    public static string? With(string phrase)
    {
        var words = Words.Of(phrase);
        var first = Words.Bare(words[0]);
        if (Lexicon.IsDeterminer(first) || Lexicon.IsNumber(first) || Lexicon.IsPronoun(first))
            return phrase;
        var head = Words.Bare(words.TakeWhile(w => !Lexicon.IsPreposition(Words.Bare(w)) && !Lexicon.IsRelative(Words.Bare(w)) && Words.Bare(w) is not ("and" or "to" or "or")).LastOrDefault() ?? "");
        if (Lexicon.IsPlural(head) || words.Any(w => w.EndsWith(',')) || char.IsUpper(phrase[0]))
            return phrase;
        if ((Lexicon.IsThing(head) || Countable.Contains(head)) && !Mass.Contains(head))
            return ("aeiou".Contains(first[0]) && !first.StartsWith("uni", StringComparison.Ordinal) && !first.StartsWith("use", StringComparison.Ordinal) || first is "hour" or "honest" ? "an " : "a ") + phrase;
        return Mass.Contains(head) || head is [.., 't', 'y'] or [.., 'n', 'e', 's', 's'] or [.., 'i', 'o', 'n'] or [.., 'i', 'n', 'g'] or [.., 'm', 'e', 'n', 't'] or [.., 'n', 'c', 'e'] or "support" or "delivery" or "access" or "freedom" or "help" or "power" or "music" or "comfort" or "peace" or "energy" or "entry" or "time" or "data" or "fun" or "shipping" or "storage" ? phrase : null;
    }
}
