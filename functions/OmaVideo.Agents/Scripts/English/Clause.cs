namespace OmaVideo.Agents.Scripts.English;

/// <summary>Where the subject of a sentence begins and its finite verb stands.</summary>
internal sealed record Clause(int Subject, int Verb)
{
    /// <summary>The main clause of the words, or null where none can be seen.</summary>
    public static Clause? Of(IReadOnlyList<string> words)
    {
        var start = SubjectStart(words);
        if (start < 0 || start >= words.Count)
            return null;
        var verb = FiniteVerb(words, start);
        return verb < 0 ? null : new(start, verb);
    }

    /// <summary>The first finite verb whose subject begins at <paramref name="start"/>; -1 without one.</summary>
    public static int FiniteVerb(IReadOnlyList<string> words, int start)
    {
        var first = Words.Bare(words[start]);
        if (Lexicon.IsContraction(first) && first != "let's")
            return start;
        if (!CanBeginSubject(words, start))
            return -1;
        var inRelative = false;
        for (var i = start + 1; i < words.Count; i++)
        {
            var word = Words.Bare(words[i]);
            if (Lexicon.IsSubordinator(word) && !Lexicon.IsPreposition(word))
                return -1;
            if (Lexicon.IsRelative(word))
            {
                inRelative = true;
                continue;
            }

            if (IsFinite(words, start, i))
            {
                if (!inRelative)
                    return i;
                inRelative = false;
            }
        }

        return -1;
    }

    private static bool CanBeginSubject(IReadOnlyList<string> words, int start)
    {
        var first = Words.Bare(words[start]);
        if (first.Length == 0 || Lexicon.IsPreposition(first) || Lexicon.IsCoordinator(first) || first is "to" or "not")
            return false;
        return Lexicon.IsPronoun(first) || Lexicon.IsDeterminer(first) || !Lexicon.IsFunction(first) || Lexicon.IsNumber(first) || Lexicon.IsAdverb(first);
    }

    /// <summary>Past an opening phrase that a comma or a pronoun ends.</summary>
    private static int SubjectStart(IReadOnlyList<string> words)
    {
        var start = 0;
        while (start < words.Count - 1 && Words.Bare(words[start]) is var w && (Lexicon.IsCoordinator(w) || w is "then" or "now" or "here" or "today" or "also" or "instead" or "finally"))
            start++;
        if (start >= words.Count)
            return -1;
        var first = Words.Bare(words[start]);
        var opens = Lexicon.IsPreposition(first) || Lexicon.IsSubordinator(first) || (Verbs.Is(first, VerbForms.Participle | VerbForms.Ing) && !Lexicon.IsThing(first));
        if (!opens)
            return start;
        return Openings(words, start, Lexicon.IsSubordinator(first) && !Lexicon.IsPreposition(first)).FirstOrDefault(at => FiniteVerb(words, at) >= 0, -1);
    }

    /// <summary>Where a subject may begin after an opening phrase: at a pronoun or an article, or after a comma.</summary>
    private static IEnumerable<int> Openings(IReadOnlyList<string> words, int start, bool subordinate)
    {
        var past = false;
        for (var i = start + 1; i < words.Count - 1; i++)
        {
            var (word, before) = (Words.Bare(words[i]), Words.Bare(words[i - 1]));
            past |= words[i - 1].EndsWith(',');
            if (words[i - 1].EndsWith(',') && !Lexicon.IsSubordinator(word))
                yield return i;
            else if (!subordinate && !past && i > start + 1 && !Lexicon.IsPreposition(before) && !Lexicon.IsCoordinator(before) && before != "to"
                && (word is "it" or "we" or "they" or "you" or "he" or "she" or "there" or "the" or "its" or "our" or "your" or "their"))
                yield return i;
        }
    }

    private static bool IsFinite(IReadOnlyList<string> words, int start, int at)
    {
        var word = Words.Bare(words[at]);
        if (Lexicon.IsAuxiliary(word))
            return word is not ("be" or "been" or "being");
        var forms = Verbs.FormsOf(word);
        if ((forms & ~VerbForms.Ing) == 0)
            return false;

        var before = at - 1;
        while (before > start && Lexicon.IsAdverb(Words.Bare(words[before])) && !Lexicon.IsPronoun(Words.Bare(words[before])))
            before--;
        var previous = Words.Bare(words[before]);
        var demonstrative = before == start && previous is "this" or "that" or "each" or "these" or "those" or "all" or "some" or "many";
        if (words[before] is [.., ',' or ':' or ';'] || previous == "to")
            return false;
        if (!demonstrative && (Lexicon.IsDeterminer(previous) || Lexicon.IsPreposition(previous) || Lexicon.IsCoordinator(previous)
            || Lexicon.IsNumber(previous) || Lexicon.IsObject(previous) && !Lexicon.IsPronoun(previous) || (Lexicon.IsAdjective(previous) && !Lexicon.IsThing(previous))))
            return false;

        var plural = previous is "i" or "you" or "we" or "they" or "these" or "those" or "all" or "some" or "many" || Lexicon.IsPlural(previous);
        if ((forms & VerbForms.Third) != 0)
            return !plural || (before > start && char.IsUpper(words[before][0]));
        if ((forms & VerbForms.Past) != 0)
            return !LooksLikeParticiple(words, at, forms);
        return (forms & VerbForms.Base) != 0 && (plural || (before > start && CoordinatedSubject(words, start, before)));
    }

    /// <summary>"coffee roasted in Oslo is": a past form with a preposition after it and a later auxiliary.</summary>
    private static bool LooksLikeParticiple(IReadOnlyList<string> words, int at, VerbForms forms)
    {
        if ((forms & VerbForms.Participle) == 0 || at + 1 >= words.Count || !Lexicon.IsPreposition(Words.Bare(words[at + 1])))
            return false;
        for (var i = at + 2; i < words.Count; i++)
        {
            var word = Words.Bare(words[i]);
            if (Lexicon.IsAuxiliary(word))
                return true;
            if (words[i - 1] is [.., ','] || Lexicon.IsCoordinator(word) || Lexicon.IsSubordinator(word) || Lexicon.IsRelative(word))
                return false;
        }

        return false;
    }

    private static bool CoordinatedSubject(IReadOnlyList<string> words, int start, int last) =>
        Enumerable.Range(start, last - start).Any(i => Words.Bare(words[i]) == "and");
}
