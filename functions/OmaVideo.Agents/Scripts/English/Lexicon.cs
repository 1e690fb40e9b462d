namespace OmaVideo.Agents.Scripts.English;

/// <summary>What kinds of word a bare lower-case word may be.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, HashSet<string>> Function = WordList.Headed("function-words.txt")
        .ToDictionary(entry => entry.Heading, entry => entry.Words.ToHashSet());

    private static readonly HashSet<string> Adjectives = [.. WordList.Entries("adjectives.txt")];

    /// <summary>Verbs that are nouns as often: "a promise", "the walk".</summary>
    private static readonly HashSet<string> NounsToo = [.. WordList.Entries("nouns-too.txt")];

    private static readonly Dictionary<string, string> Places = WordList.Headed("things.txt")
        .SelectMany(entry => entry.Words, (entry, word) => (entry.Heading, word))
        .DistinctBy(pair => pair.word)
        .ToDictionary(pair => pair.word, pair => pair.Heading);

    private static readonly string[] AdjectiveEndings = ["able", "ible", "ful", "less", "ous", "ive", "ish", "ical", "esque", "proof", "friendly"];

    public static bool IsDeterminer(string word) => Function["determiner"].Contains(word) || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("s'", StringComparison.Ordinal);

    public static bool IsPronoun(string word) => Function["pronoun"].Contains(word);

    public static bool IsObject(string word) => Function["object"].Contains(word);

    public static bool IsPreposition(string word) => Function["preposition"].Contains(word);

    public static bool IsCoordinator(string word) => Function["coordinator"].Contains(word);

    public static bool IsSubordinator(string word) => Function["subordinator"].Contains(word);

    public static bool IsRelative(string word) => Function["relative"].Contains(word);

    public static bool IsAuxiliary(string word) => Function["auxiliary"].Contains(word);

    public static bool IsContraction(string word) => Function["contraction"].Contains(word);

    public static bool IsNumber(string word) => Function["number"].Contains(word) || (word.Length > 0 && char.IsDigit(word[0]));

    public static bool IsAdverb(string word) =>
        Function["adverb"].Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !IsAdjective(word) && !IsThing(word));

    public static bool IsFunction(string word) => Function.Values.Any(words => words.Contains(word));

    public static bool IsAdjective(string word) =>
        Adjectives.Contains(word) || (!IsThing(word) && AdjectiveEndings.Any(e => word.Length > e.Length + 2 && word.EndsWith(e, StringComparison.Ordinal)));

    /// <summary>Whether it can be drawn.</summary>
    public static bool IsThing(string word) => PlaceOf(word) is not null;

    /// <summary>Where a thing belongs: the heading it stands under in the list.</summary>
    public static string? PlaceOf(string word) =>
        Places.TryGetValue(word, out var place) || (word.EndsWith('s') && Places.TryGetValue(word[..^1], out place)) ? place : null;

    /// <summary>Whether a word can be the head of a noun phrase; words nobody knows are taken for nouns.</summary>
    public static bool IsNoun(string word) => word.Length > 0 && char.IsLetter(word[0])
        && (IsThing(word) || !(IsFunction(word) || IsAdjective(word) || IsAdverb(word) || (Verbs.FormsOf(word) is var forms and not VerbForms.None && forms != VerbForms.Ing && !(Verbs.BaseOf(word) is { } verb && NounsToo.Contains(verb)))));

    public static bool IsPlural(string word) => word is "people" or "children" or "women" or "men" or "feet" or "teeth" or "mice" or "folk" or "sheep"
        || (word.Length > 3 && word.EndsWith('s') && word is not ([.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's']) && word is not ("always" or "news" or "perhaps"));
}
