namespace OmaVideo.Agents.Scripts.English;

/// <summary>Sentences as words with their punctuation, and back.</summary>
internal static class Words
{
    private static readonly char[] Marks = ['.', ',', ';', ':', '!', '?', '(', ')', '"', '\u2026'];

    public static string[] Of(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static string Join(IEnumerable<string> words) => string.Join(' ', words);

    /// <summary>Lower case and without punctuation.</summary>
    public static string Bare(string word) => word.Trim(Marks).ToLowerInvariant();

    public static bool EndsPhrase(string word) => word is [.., ',' or ';' or ':' or '.' or '!' or '?'];

    /// <summary>The words as a sentence: a capital first, one mark last.</summary>
    public static string Sentence(IEnumerable<string> words, char mark = '.') => Sentence(Join(words), mark);

    public static string Sentence(string text, char mark = '.')
    {
        var body = text.Trim().TrimEnd(',', ';', ':', '-', ' ', '.', '&');
        if (body.Length == 0)
            return "";
        return Capital(body) + (body[^1] is '!' or '?' or '\u2026' or '。' or '！' or '？' or '؟' or '।' ? "" : mark);
    }

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>First word in lower case, unless it is a name or "I".</summary>
    public static string Low(string text, IReadOnlySet<string> names)
    {
        var first = text.Split(' ', 2)[0];
        var acronym = first.Length > 1 && char.IsUpper(first[1]);
        var pronoun = first is "I" || first.StartsWith("I'", StringComparison.Ordinal);
        return text.Length == 0 || acronym || pronoun || names.Contains(first.Trim(Marks)) ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    /// <summary>What a text is about: its content words, cut to their stems.</summary>
    public static HashSet<string> Stems(string text) =>
        [.. Of(text).Select(Bare).Where(w => w.Length > 2 && !Lexicon.IsFunction(w)).Select(Stem)];

    private static string Stem(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        var stem = Verbs.BaseOf(bare) ?? (bare.EndsWith('s') && !bare.EndsWith("ss", StringComparison.Ordinal) ? bare[..^1] : bare);
        return stem.Length > 7 ? stem[..7] : stem;
    }
}
