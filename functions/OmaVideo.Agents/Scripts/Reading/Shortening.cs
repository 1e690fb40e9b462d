using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>Shorter ways to say a sentence that are sentences still: only what can go without a trace is left out.</summary>
internal static class Shortening
{
    private const int MostWordings = 24;
    private const double PerWord = 0.15;

    private static readonly HashSet<string> Loose = ["for", "during", "throughout", "across", "within", "around", "along", "without", "under", "over", "above", "behind", "beside", "outside", "in", "on", "at", "by", "from", "after", "before", "since"];

    /// <summary>The sentence first, then shorter ones, each with what it loses.</summary>
    public static IReadOnlyList<Wording> Of(string sentence)
    {
        var found = new Dictionary<string, double>(StringComparer.Ordinal) { [sentence] = 0 };
        var open = new Queue<string>([sentence]);
        while (open.TryDequeue(out var next) && found.Count < MostWordings)
        {
            var words = Words.Of(next);
            foreach (var (shorter, loss) in Steps(words))
            {
                var text = Words.Sentence(shorter, next[^1] is '!' or '?' ? next[^1] : '.');
                if (shorter.Length < 4 || Dangling.At(text) || found.ContainsKey(text))
                    continue;
                found[text] = found[next] + loss + (PerWord * (words.Length - shorter.Length));
                open.Enqueue(text);
            }
        }

        return [.. found.Select(pair => new Wording(pair.Key, pair.Value))];
    }

    /// <summary>Of a sentence without end, as much as stands alone; null where nothing does.</summary>
    public static string? Beginning(string sentence, int most)
    {
        var words = Words.Of(sentence);
        for (var kept = Math.Min(most, words.Length - 1); kept >= 5; kept--)
        {
            var (last, next) = (Words.Bare(words[kept - 1]), Words.Bare(words[kept]));
            var border = Lexicon.IsPreposition(next) || Lexicon.IsCoordinator(next) || Lexicon.IsSubordinator(next) || Lexicon.IsRelative(next) || Words.EndsPhrase(words[kept - 1]) || next is "it" or "we" or "they" or "he" or "she";
            if (border && Lexicon.IsNoun(last) && Standing(words[..kept]) is { } standing)
                return Words.Sentence(standing);
        }

        return null;
    }

    private static IEnumerable<(string[] Words, double Loss)> Steps(string[] words)
    {
        foreach (var shorter in Intensifiers(words))
            yield return (shorter, 0.4);
        if (WithoutOpening(words) is { } body)
            yield return (body, 2.4);
        if (WithoutListItem(words) is { } list)
            yield return (list, 1.2);
        else if (WithoutAfterthought(words) is { } main)
            yield return (main, 2.0);
        if (WithoutSubordinate(words) is { } plain)
            yield return (plain, 2.2);
        if (WithoutLastPhrase(words) is { } bare)
            yield return (bare, 4);
    }

    private static IEnumerable<string[]> Intensifiers(string[] words)
    {
        for (var i = 1; i < words.Length - 1; i++)
            if (Words.Bare(words[i]) is "very" or "really" or "just" or "simply" or "truly" or "actually" or "quite" or "completely" or "absolutely" or "incredibly" or "extremely" or "basically" && !Words.EndsPhrase(words[i])
                && !Lexicon.IsAuxiliary(Words.Bare(words[i + 1])) && Words.Bare(words[i - 1]) != "not")
                yield return [.. words[..i], .. words[(i + 1)..]];
    }

    /// <summary>"When the sun sets, the lamp warms up": "The lamp warms up".</summary>
    private static string[]? WithoutOpening(string[] words)
    {
        var first = Words.Bare(words[0]);
        if (!(Lexicon.IsPreposition(first) || Lexicon.IsSubordinator(first) || Lexicon.IsAdverb(first)) || first is "if" or "unless" or "until" or "despite" or "without")
            return null;
        var comma = Array.FindIndex(words, w => w.EndsWith(','));
        if (comma < 0 || comma > words.Length - 4)
            return null;
        var rest = words[(comma + 1)..];
        return Clause.FiniteVerb(rest, 0) > 0 || Lexicon.IsContraction(Words.Bare(rest[0])) ? rest : null;
    }

    /// <summary>"a, b and c": "a and b"; "a, b, and c": "a and b".</summary>
    private static string[]? WithoutListItem(string[] words)
    {
        var joint = Array.FindLastIndex(words, w => Words.Bare(w) is "and" or "or");
        if (joint < 3 || joint > words.Length - 2)
            return null;
        var before = words[joint - 1].EndsWith(',') ? joint - 1 : joint;
        var comma = before == 0 ? -1 : Array.FindLastIndex(words, before - 1, w => w.EndsWith(','));
        if (comma < 1 || before - comma > 6 || words.Length - joint > 8 || Clause.Of(words[..(comma + 1)]) is null && Kinds.Of(words[..(comma + 1)]) != Kind.Command)
            return null;
        var item = words[(comma + 1)..before];
        if (item.Length == 0 || Clause.FiniteVerb(words, comma + 1) >= 0 || Lexicon.IsPronoun(Words.Bare(item[0])) || Lexicon.IsSubordinator(Words.Bare(item[0])) || Lexicon.IsRelative(Words.Bare(item[0])))
            return null;
        var alike = Verbs.Is(Words.Bare(item[0]), VerbForms.Participle) && Verbs.Is(Words.Bare(words[joint + 1]), VerbForms.Participle);
        if (!alike && item.Any(w => Lexicon.IsPreposition(Words.Bare(w))) || Kinds.Of(words) == Kind.Command && Verbs.Is(Words.Bare(item[0]), VerbForms.Base))
            return null;
        var more = Array.FindLastIndex(words, comma - 1, w => w.EndsWith(',')) is var earlier and >= 0 && comma - earlier <= 5;
        var kept = more ? words[comma] : words[comma].TrimEnd(',');
        return [.. words[..comma], kept, .. words[joint..]];
    }

    /// <summary>"It warms to amber, the way the sky does": "It warms to amber".</summary>
    private static string[]? WithoutAfterthought(string[] words)
    {
        var comma = Array.FindLastIndex(words, words.Length - 2, w => w is [.., ',' or ':' or ';']);
        if (comma < 3)
            return null;
        var kept = words[..(comma + 1)];
        if (Lexicon.IsAdjective(Words.Bare(words[comma])) && !Lexicon.IsFunction(Words.Bare(words[comma + 1])))
            return null;
        var list = Words.Bare(words[comma + 1]) is "and" or "or" && kept[..^1].Any(w => w.EndsWith(','));
        var single = words[(comma + 1)..].Any(w => Words.Bare(w) is "and" or "or") && words.Length - comma <= 6 && !Lexicon.IsRelative(Words.Bare(words[comma + 1]));
        return list || single || words[comma].EndsWith(':') && Lexicon.IsNumber(Words.Bare(words[comma])) ? null : Standing(kept);
    }

    /// <summary>"Nobody hurries because the journey counts": "Nobody hurries".</summary>
    private static string[]? WithoutSubordinate(string[] words)
    {
        for (var i = words.Length - 3; i >= 4; i--)
            if (Words.Bare(words[i]) is "because" or "while" or "although" or "though" or "whereas" or "whenever" or "which"
                || Words.Bare(words[i]) is "so" && Words.Bare(words[i + 1]) is "that" or "you" or "we" or "they" or "it" or "there"
                || Words.Bare(words[i]) is "when" or "as" or "after" or "before" or "where" && Clause.FiniteVerb(words, i + 1) > 0 && Words.Bare(words[i - 1]) is not ("as" or "just" or "even" or "only"))
                return Standing(words[..i]);
        return null;
    }

    /// <summary>"They share bread in the dining car": "They share bread".</summary>
    private static string[]? WithoutLastPhrase(string[] words)
    {
        for (var i = words.Length - 2; i >= 4 && words.Length - i <= 7; i--)
        {
            var word = Words.Bare(words[i]);
            if (Words.Bare(words[i]) is "and" or "or" or "but" || words[i].EndsWith(','))
                return null;
            if (!Loose.Contains(word))
                continue;
            var before = Words.Bare(words[i - 1]);
            return Clause.Of(words) is { } clause && clause.Verb < i - 1 && Lexicon.IsNoun(before) && !Verbs.Is(before, VerbForms.Participle) ? Standing(words[..i]) : null;
        }

        return null;
    }

    /// <summary>What is left, if it can stand alone: a clause with something after its verb, or a command.</summary>
    private static string[]? Standing(string[] words)
    {
        if (Kinds.Of(words) == Kind.Command)
            return words.Length >= 3 ? words : null;
        if (Clause.Of(words) is not { } clause || clause.Subject > 0 && words[..clause.Subject].Any(w => Lexicon.IsSubordinator(Words.Bare(w))) && !words[clause.Subject - 1].EndsWith(','))
            return null;
        return clause.Verb < words.Length - 1 || !Lexicon.IsAuxiliary(Words.Bare(words[clause.Verb])) ? words : null;
    }
}
