namespace OmaVideo.Agents.Scripts.English;

/// <param name="Text">Without article, e.g. "little red truck".</param>
/// <param name="Head">Its noun, in lower case.</param>
internal sealed record NounPhrase(string Text, string Head)
{
    public bool Drawable => Lexicon.IsThing(Head);
}

/// <summary>The things a sentence speaks of.</summary>
internal static class NounPhrases
{
    private const int MostWords = 3;

    public static IReadOnlyList<NounPhrase> Of(string sentence)
    {
        var phrases = new List<NounPhrase>();
        var run = new List<string>();
        var verb = Clause.Of(Words.Of(sentence))?.Verb ?? -1;
        foreach (var (word, at) in Words.Of(sentence).Select((word, at) => (word, at)))
        {
            var bare = Words.Bare(word);
            var name = at > 0 && bare.Length > 1 && char.IsUpper(word.TrimStart('(')[0]);
            var fits = at != verb && bare.All(c => char.IsLetter(c) || c is '-') && !Lexicon.IsFunction(bare) && !(Lexicon.IsAdverb(bare) && !Lexicon.IsAdjective(bare))
                && (Lexicon.IsAdjective(bare) || name || Lexicon.IsNoun(bare)) && !(at == 0 && Kinds.Of(Words.Of(sentence)) is Kind.Command or Kind.Predicate && at == 0);
            if (fits)
                run.Add(word);
            if (!fits || Words.EndsPhrase(word))
                Close();
        }

        Close();
        return [.. phrases.DistinctBy(p => p.Text)];

        void Close()
        {
            while (run.Count > 0 && !Lexicon.IsNoun(Words.Bare(run[^1])))
                run.RemoveAt(run.Count - 1);
            if (run.Count > 0)
            {
                var kept = run.TakeLast(MostWords).Select(w => w.Trim('.', ',', ';', ':', '!', '?', '(', ')')).ToList();
                kept = [.. kept.Select((w, i) => char.IsUpper(w[0]) && Lexicon.IsThing(w.ToLowerInvariant()) ? w.ToLowerInvariant() : w)];
                phrases.Add(new(Words.Join(kept), Words.Bare(kept[^1])));
            }

            run = [];
        }
    }
}
