namespace OmaVideo.Agents.Visual.Offline.Words;

/// <summary>What words point to: literal names strongly, what is only suggested weakly.</summary>
internal sealed class Lexicon<T>
{
    private const double Literal = 3;
    private const double Suggested = 1;

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
            var stems = Stem.All(text);
            for (var i = 0; i < stems.Count; i++)
            {
                // What a sentence is about tends to come first.
                var place = 1.5 - (0.8 * i / stems.Count);
                foreach (var (meaning, strength) in entries.GetValueOrDefault(stems[i], []))
                    Add(found, meaning, weight * strength * place);
            }
        }

        return [.. found.OrderByDescending(f => f.Score)];
    }

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
