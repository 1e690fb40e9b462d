namespace OmaVideo.Agents.Scripts.English;

/// <param name="Text">Without article, e.g. "little red truck".</param>
/// <param name="Head">Its noun, in lower case.</param>
internal sealed record NounPhrase(string Text, string Head)
{
    public bool Drawable => Lexicon.IsThing(Head);

    /// <summary>Whether one may point at it as a thing; people and whole cities are more than that.</summary>
    public bool Pointable => Drawable && Lexicon.PlaceOf(Head) is not ("people" or "money" or "care") && !Text.Contains('\'', StringComparison.Ordinal);
}

/// <summary>The things a sentence speaks of.</summary>
internal static class NounPhrases
{
    private const int MostWords = 3;

    public static IReadOnlyList<NounPhrase> Of(string sentence)
    {
        var words = Words.Of(sentence);
        var verb = Clause.Of(words)?.Verb ?? -1;
        var opensWithVerb = Kinds.Of(words) is Kind.Command or Kind.Predicate or Kind.Participle;
        var phrases = new List<NounPhrase>();
        var run = new List<string>();
        for (var at = 0; at < words.Length; at++)
        {
            var fits = at != verb && !(at == 0 && opensWithVerb) && !IsVerbHere(words, at, verb) && CanBelong(words[at], at);
            if (fits)
                run.Add(words[at]);
            if (!fits || Words.EndsPhrase(words[at]))
                Close();
        }

        Close();
        return [.. phrases.DistinctBy(p => p.Head)];

        void Close()
        {
            while (run.Count > 0 && !Lexicon.IsNoun(Words.Bare(run[^1])))
                run.RemoveAt(run.Count - 1);
            if (run.Count > 0)
                phrases.Add(Phrase(run));
            run = [];
        }
    }

    private static NounPhrase Phrase(List<string> run)
    {
        var kept = run.TakeLast(MostWords).Select(w => w.Trim('.', ',', ';', ':', '!', '?', '(', ')')).ToList();
        var name = kept.Count > 1 && kept.All(w => char.IsUpper(w[0]));
        var text = Words.Join(kept.Select(w => char.IsUpper(w[0]) && !name && (Lexicon.IsThing(w.ToLowerInvariant()) || Lexicon.IsAdjective(w.ToLowerInvariant())) ? w.ToLowerInvariant() : w));
        return new(text, Words.Bare(kept[^1]));
    }

    private static bool CanBelong(string word, int at)
    {
        var bare = Words.Bare(word);
        if (bare.Length == 0 || !bare.All(c => char.IsLetter(c) || c is '-') || Lexicon.IsFunction(bare))
            return false;
        var name = at > 0 && bare.Length > 1 && char.IsUpper(word.TrimStart('(')[0]);
        return Lexicon.IsAdjective(bare) || name || (Lexicon.IsNoun(bare) && !(Lexicon.IsAdverb(bare) && !Lexicon.IsThing(bare)));
    }

    /// <summary>"that leaves", "can plant", "they light", "and plant": where a word that may be a noun acts.</summary>
    private static bool IsVerbHere(string[] words, int at, int verb)
    {
        var bare = Words.Bare(words[at]);
        if (at == 0 || (Verbs.FormsOf(bare) & ~VerbForms.Ing) == 0)
            return false;
        var before = Words.Bare(words[at - 1]);
        var follows = before is "to" or "that" or "who" or "which" or "not" || (Lexicon.IsPronoun(before) && before is not ("this" or "that"))
            || Lexicon.IsAuxiliary(before) && !Lexicon.IsThing(bare) || before is "can" or "will" or "do" or "does" or "don't" or "could" or "should" or "must";
        return follows || (verb >= 0 && at > verb && Lexicon.IsCoordinator(before) && at + 1 < words.Length && !Words.EndsPhrase(words[at])
            && (!Lexicon.IsFunction(Words.Bare(words[at + 1])) || Lexicon.IsDeterminer(Words.Bare(words[at + 1]))) && Verbs.Is(bare, VerbForms.Base));
    }
}
