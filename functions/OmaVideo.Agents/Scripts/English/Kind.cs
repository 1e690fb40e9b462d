namespace OmaVideo.Agents.Scripts.English;

/// <summary>What a piece of text is, grammatically.</summary>
internal enum Kind
{
    /// <summary>A subject and a finite verb.</summary>
    Clause,
    Question,
    Command,

    /// <summary>"Saves three hours a week".</summary>
    Predicate,

    /// <summary>"Made from recycled aluminium".</summary>
    Participle,

    /// <summary>"Easy to use".</summary>
    Quality,

    /// <summary>"Free delivery".</summary>
    Thing,

    /// <summary>"From the mountains to the sea".</summary>
    Phrase,
}

internal static class Kinds
{
    public static Kind Of(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            return Kind.Phrase;
        if (words[^1].EndsWith('?'))
            return Kind.Question;
        var first = Words.Bare(words[0]);
        var second = words.Count > 1 ? Words.Bare(words[1]) : "";
        if (IsCommand(first, second))
            return Kind.Command;
        if (Verbs.Is(first, VerbForms.Participle) && !Verbs.Is(first, VerbForms.Base) && (second.Length == 0 || Lexicon.IsPreposition(second) || Lexicon.IsAdverb(second)) && !HasComma(words))
            return Kind.Participle;
        if (Clause.Of(words) is not null)
            return Kind.Clause;
        if (Verbs.Is(first, VerbForms.Third) && !Lexicon.IsThing(first) && words.Count > 1)
            return Kind.Predicate;
        if (Lexicon.IsPreposition(first) || Lexicon.IsSubordinator(first))
            return Kind.Phrase;
        if (Lexicon.IsAdjective(first) && (words.Count == 1 || second is "to" or "enough" or "and" or "for" or "in" or "on" or "by" or "as" or "but"))
            return Kind.Quality;
        return Kind.Thing;
    }

    private static bool HasComma(IReadOnlyList<string> words) => words.Any(w => w.EndsWith(','));

    private static bool IsCommand(string first, string second)
    {
        if (first is "don't" or "never" or "let's" or "please")
            return true;
        if (!Verbs.Is(first, VerbForms.Base) || Lexicon.IsAuxiliary(first) && first is not ("do" or "be" or "have"))
            return false;
        if (Lexicon.IsAuxiliary(second) || (Verbs.Is(second, VerbForms.Third) && !Lexicon.IsThing(second)))
            return false;
        var plainVerb = !Lexicon.IsThing(first) && !Lexicon.IsAdjective(first);
        return plainVerb
            ? !(Lexicon.IsNoun(first) && (second.Length == 0 || Lexicon.IsPreposition(second) && second is "of" or "for"))
            : Lexicon.IsDeterminer(second) || Lexicon.IsObject(second);
    }
}
