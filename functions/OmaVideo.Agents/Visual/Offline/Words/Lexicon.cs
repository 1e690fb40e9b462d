namespace OmaVideo.Agents.Visual.Offline.Words;

/// <summary>What words point to: literal names strongly, what is only suggested weakly.</summary>
internal sealed class Lexicon<T>
{
    private const double Literal = 3;
    private const double Suggested = 1;

    private static readonly char[] Breaks = [',', '.', ';', ':', '!', '?', '\n'];

    /// <summary>Words before which a group of nouns ends.</summary>
    private static readonly HashSet<string> Joins = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "in", "on", "at", "of", "with", "and", "or", "for", "to", "by", "from", "over", "under", "above", "through", "into", "onto",
        "beside", "near", "behind", "before", "along", "against", "between", "across", "is", "are", "that", "which", "who",
    };

    private readonly Dictionary<string, List<(T Meaning, double Weight)>> entries = [];

    /// <param name="vocabulary">Words for each meaning: names, then after a bar what only suggests it.</param>
    public Lexicon(IEnumerable<(T Meaning, string Words)> vocabulary)
    {
        foreach (var (meaning, words) in vocabulary)
        {
            var parts = words.Split('|');
            Learn(meaning, parts[0], Literal);
            if (parts.Length > 1)
                Learn(meaning, parts[1], Suggested);
        }
    }

    /// <summary>Every meaning the text points to, the strongest first; equal ones in the vocabulary's order.</summary>
    public IReadOnlyList<(T Meaning, double Score)> Read(params ReadOnlySpan<(string Text, double Weight)> texts)
    {
        var found = new List<(T Meaning, double Score)>();
        foreach (var (text, weight) in texts)
        {
            var clauses = text.Split(Breaks).Select(Stem.Words).ToList();
            var (all, read) = (clauses.Sum(c => c.Count), 0);
            foreach (var words in clauses)
                for (var i = 0; i < words.Count; i++, read++)
                {
                    // What a text is about tends to come first, and of several nouns in a row the last one is meant: a desk lamp is a lamp.
                    var place = 1.5 - (0.8 * read / all);
                    var head = EndsGroup(words, i) ? 1.15 : 0.85;
                    foreach (var (meaning, strength) in entries.GetValueOrDefault(Stem.Of(words[i]), []))
                        Add(found, meaning, weight * strength * place * head);
                }
        }

        return [.. found.OrderByDescending(f => f.Score)];
    }

    private static bool EndsGroup(IReadOnlyList<string> words, int at) =>
        !IsParticiple(words[at]) && (at + 1 == words.Count || Joins.Contains(words[at + 1]) || IsParticiple(words[at + 1]));

    private static bool IsParticiple(string word) => word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal);

    private static void Add(List<(T Meaning, double Score)> found, T meaning, double score)
    {
        var at = found.FindIndex(f => EqualityComparer<T>.Default.Equals(f.Meaning, meaning));
        if (at < 0)
            found.Add((meaning, score));
        else
            found[at] = (meaning, found[at].Score + (score * 0.7));
    }

    private void Learn(T meaning, string words, double weight)
    {
        foreach (var stem in Stem.All(words).Distinct())
        {
            if (!entries.TryGetValue(stem, out var meanings))
                entries[stem] = meanings = [];
            if (!meanings.Exists(m => EqualityComparer<T>.Default.Equals(m.Meaning, meaning)))
                meanings.Add((meaning, weight));
        }
    }
}
