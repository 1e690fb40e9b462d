using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>Text of any language in pieces that fit a scene, cut where its punctuation allows, between words only where it must be.</summary>
internal static class Pieces
{
    /// <summary>A sentence and its shorter beginnings, none longer than <paramref name="most"/> words.</summary>
    public static IReadOnlyList<Wording> Wordings(string sentence, int most)
    {
        var found = new List<Wording> { new(Marked(sentence), 0) };
        var end = sentence.Length;
        while ((end = sentence.LastIndexOfAny([',', ';', ':', '，', '、', '；', '：', '،', '؛'], Math.Max(0, end - 1))) > sentence.Length / 4)
            if (!char.IsDigit(sentence[end - 1]) || end + 1 < sentence.Length && !char.IsDigit(sentence[end + 1]))
                found.Add(new(Marked(sentence[..end]), 2 + found.Count));
        var fitting = found.Where(w => w.Words <= most).ToList();
        return fitting.Count > 0 ? fitting : [new(Marked(Cut(sentence, most)), 10)];
    }

    public static string Marked(string text) => Words.Sentence(text, Unspaced.Is(text) && !text.Any(c => c is >= '\u0E00' and <= '\u109F') ? '。' : '.');

    private static string Cut(string sentence, int most)
    {
        if (Unspaced.Is(sentence))
        {
            var longest = Math.Min(sentence.Length, (int)(most * Unspaced.CharactersPerWord));
            var space = longest < sentence.Length ? sentence.LastIndexOf(' ', longest) : -1;
            return sentence[..(space > 0 ? space : longest)];
        }

        var words = Words.Of(sentence);
        var kept = Math.Min(most, words.Length);
        while (kept > 1 && (Dangling.Is(Words.Bare(words[kept - 1])) || Lexicon.IsPreposition(Words.Bare(words[kept - 1]))))
            kept--;
        return Words.Join(words.Take(kept));
    }
}
