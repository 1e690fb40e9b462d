namespace OmaVideo.Core.Rendering;

/// <summary>Text as blocks of one or two lines that belong together and are about equally long.</summary>
internal static class CaptionBlocks
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(string text, int lineLength)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Chunks(word, lineLength)).ToList();
        var blocks = new List<IReadOnlyList<string>>();
        for (var at = 0; at < words.Count;)
        {
            var rest = words.GetRange(at, words.Count - at);
            var wanted = Math.Ceiling((double)Length(rest) / ((2 * lineLength) - 4));
            var taken = Best(rest, Length(rest) / wanted, count => Lines(rest.GetRange(0, count), lineLength) is not null);
            blocks.Add(Lines(rest.GetRange(0, taken), lineLength)!);
            at += taken;
        }

        return blocks;
    }

    /// <summary>One line where it fits, else two broken where it reads best; null where two do not hold it.</summary>
    private static string[]? Lines(List<string> words, int lineLength)
    {
        if (Length(words) <= lineLength)
            return [string.Join(' ', words)];
        var first = Best(words, Length(words) / 2.0, count =>
            count < words.Count && Length(words.GetRange(0, count)) <= lineLength && Length(words.GetRange(count, words.Count - count)) <= lineLength);
        return first == 0 ? null : [string.Join(' ', words.GetRange(0, first)), string.Join(' ', words.GetRange(first, words.Count - first))];
    }

    /// <summary>How many words to take: near the wanted length, after punctuation rather than after a little word; 0 when none may be.</summary>
    private static int Best(List<string> words, double wanted, Func<int, bool> mayTake) => Enumerable.Range(1, words.Count)
        .Where(mayTake)
        .OrderBy(count => Math.Abs(Length(words.GetRange(0, count)) - wanted) + Cost(words, count))
        .FirstOrDefault();

    private static double Cost(List<string> words, int count) => count == words.Count ? -4 : words[count - 1] switch
    {
        [.., '.' or '!' or '?'] => -12,
        [.., ',' or ';' or ':'] => -8,
        { Length: <= 3 } => 6,
        _ => 0,
    };

    private static int Length(List<string> words) => words.Sum(w => w.Length + 1) - 1;

    private static IEnumerable<string> Chunks(string word, int most) =>
        word.Length <= most ? [word] : word.Chunk(most).Select(chars => new string(chars));
}
