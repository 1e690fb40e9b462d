using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>Makes two sentences of one where a second clause begins, so that each can be told in its own breath.</summary>
internal static class Splitting
{
    private const int LongEnoughToSplit = 13;

    /// <summary>A sentence as one or more sentences that follow each other; with a mark at the end of each.</summary>
    public static IReadOnlyList<string> Of(string sentence)
    {
        var words = Words.Of(sentence);
        if (Kinds.Of(words) == Kind.Thing && Items(words) is { } items)
            return items;
        if (Kinds.Of(words) == Kind.Command && words.Length >= LongEnoughToSplit && Items(words) is { } commands)
            return commands.All(c => Kinds.Of(Words.Of(c)) == Kind.Command) ? commands : [sentence];
        if (words.Length < LongEnoughToSplit || sentence.EndsWith('?'))
            return [sentence];
        for (var at = 3; at < words.Length - 2; at++)
            if (Second(words, at) is { } second)
                return [Words.Sentence(words[..at]), .. Of(second)];
        return [sentence];
    }

    /// <summary>"Jazz by the pond, food from twelve countries and a walk by night": each for itself, where each says enough.</summary>
    private static string[]? Items(string[] words)
    {
        var items = new List<List<string>> { new() };
        foreach (var (word, at) in words.Select((word, at) => (word, at)))
        {
            if (at > 0 && words[at - 1].EndsWith(','))
                items.Add([]);
            if (items[^1].Count > 0 || items.Count == 1 || Words.Bare(word) is not ("and" or "or"))
                items[^1].Add(word);
        }

        return items.Count > 1 && items.All(item => item.Count >= 3) ? [.. items.Select(item => Words.Sentence(item))] : null;
    }

    /// <summary>What follows the place as a sentence of its own, or null where it is none.</summary>
    private static string? Second(string[] words, int at)
    {
        var joint = Words.Bare(words[at]);
        var left = words[..at];
        var afterMark = words[at - 1] is [.., ',' or ';' or ':'];
        if (words[at - 1] is [.., ';'] && Clause.Of(left) is not null && Starts(words, at))
            return Words.Sentence(words[at..]);
        if (joint is not ("and" or "but" or "so") || !Whole(left))
            return null;
        var right = words[(at + 1)..];
        if (right.Length >= 4 && Starts(words, at + 1) && (afterMark || Lexicon.IsPronoun(Words.Bare(right[0]))))
            return Words.Sentence(joint == "and" ? right : words[at..]);
        return joint == "and" && right.Length >= 4 && SharedSubject(left, right) is { } subject ? Words.Sentence([subject, .. right]) : null;
    }

    private static bool Starts(string[] words, int at)
    {
        var verb = Clause.FiniteVerb(words, at);
        return verb >= 0 && verb - at <= 6 && (verb > at || Lexicon.IsContraction(Words.Bare(words[at])));
    }

    /// <summary>A main clause that is not the first part of a list or of a subordinate one.</summary>
    private static bool Whole(string[] left) => Clause.Of(left) is { } clause && clause.Verb < left.Length - 1
        && !left[(clause.Verb + 1)..].Any(w => Lexicon.IsSubordinator(Words.Bare(w)) && !Lexicon.IsPreposition(Words.Bare(w)))
        && !InList(left, clause.Verb);

    private static bool InList(string[] left, int verb) => left[verb..^1].Any(w => w.EndsWith(','));

    /// <summary>"It folds flat and charges over USB": the subject the second verb shares, as a pronoun.</summary>
    private static string? SharedSubject(string[] left, string[] right)
    {
        if (Clause.Of(left) is not { } clause)
            return null;
        var (verb, next) = (Words.Bare(left[clause.Verb]), Words.Bare(right[0]));
        var alike = new[] { VerbForms.Third, VerbForms.Past, VerbForms.Base }.Any(form => Verbs.Is(verb, form) && Verbs.Is(next, form)) && !Lexicon.IsAuxiliary(verb);
        if (!alike || Lexicon.IsThing(next) || right.Skip(1).Any(w => Words.Bare(w) == "and"))
            return null;
        var subject = Words.Bare(left[clause.Subject]);
        if (clause.Verb - clause.Subject == 1 && Lexicon.IsPronoun(subject) && subject is "it" or "you" or "we" or "they" or "i" or "he" or "she")
            return subject == "i" ? "I" : subject;
        if (left.Any(w => Words.Bare(w) is "her" or "his" or "she" or "he"))
            return null;
        var head = Head(left, clause);
        return !Lexicon.IsThing(head) || left[clause.Subject..clause.Verb].Any(w => Words.Bare(w) is "and" or "or") ? null
            : Lexicon.IsPlural(head) ? "they"
            : IsPerson(head) ? null : "it";
    }

    /// <summary>The noun before the first preposition of the subject.</summary>
    private static string Head(string[] left, Clause clause)
    {
        var head = "";
        for (var i = clause.Subject; i < clause.Verb && !Lexicon.IsPreposition(Words.Bare(left[i])) && !Lexicon.IsRelative(Words.Bare(left[i])); i++)
            head = Words.Bare(left[i]);
        return head;
    }

    private static bool IsPerson(string head) => Lexicon.PlaceOf(head) == "care"
        || head is [.., 'e' or 'o', 'r'] or "mother" or "father" or "child" or "baby" or "cook" or "chef" or "barista" or "scientist" or "student" or "astronaut";
}
