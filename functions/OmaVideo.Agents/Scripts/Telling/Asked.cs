using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>The question a title such as "How bees make honey" answers.</summary>
internal static class Asked
{
    /// <summary>The title as a question, or null where it holds none.</summary>
    public static string? Of(string title)
    {
        var words = Words.Of(title);
        if (words.Length is < 3 or > 12 || Words.Bare(words[0]) is not ("how" or "why" or "where" or "when" or "what"))
            return null;
        if (title.EndsWith('?'))
            return title;
        if (Words.Bare(words[1]) == "to")
            return Words.Sentence(["How", "do", "you", .. words[2..]], '?');
        if (Lexicon.IsAuxiliary(Words.Bare(words[1])))
            return Words.Sentence(words, '?');
        var verb = Clause.FiniteVerb(words, 1);
        if (verb < 2)
            return null;

        var subject = Words.Of(Words.Low(Words.Join(words[1..verb]), words.Skip(1).Where(w => char.IsUpper(w[0])).ToHashSet()));
        var (bare, rest) = (Words.Bare(words[verb]), words[(verb + 1)..]);
        if (Lexicon.IsAuxiliary(bare))
            return Words.Sentence([words[0], bare, .. subject, .. rest], '?');
        var asking = Verbs.Is(bare, VerbForms.Third) ? "does" : Verbs.Is(bare, VerbForms.Base) ? "do" : "did";
        return Words.Sentence([words[0], asking, .. subject, Verbs.BaseOf(bare)!, .. rest], '?');
    }
}
