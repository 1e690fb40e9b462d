using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Cards;

/// <summary>
/// A line's words and where they lie. Shaping and direction are the rasteriser's business, so it is asked: the words
/// from the left up to each one are as wide as all that lies left of that one's right edge, and the like from the right.
/// </summary>
internal sealed class WordLine
{
    private readonly string line;
    private readonly IReadOnlyList<CaptionWord> words;

    /// <summary>Which word lies at each place, from the left.</summary>
    private readonly IReadOnlyList<int> order;

    public WordLine(string line)
    {
        this.line = line;
        words = CaptionWords.Of([line]);
        IsRightToLeft = TextShape.IsRightToLeft(line);
        order = TextOrder.FromLeft([.. words.Select(word => word.Text)], IsRightToLeft);
    }

    public bool IsRightToLeft { get; }

    /// <summary>To be measured: for each place between two words, what lies left of it, and what lies right of it.</summary>
    public IReadOnlyList<string> Ends => [.. Enumerable.Range(1, Math.Max(0, order.Count - 1)).SelectMany(place => new[] { Said(order.Take(place)), Said(order.Skip(place)) })];

    /// <returns>For each word as it is said, its ink's edges and how much of the gaps beside it its ground may take, in em from the line's left end.</returns>
    public IEnumerable<(double Left, double Right, double Before, double After)> Places(double width, IReadOnlyList<Ink> ends)
    {
        var places = new (double, double, double, double)[words.Count];
        for (var place = 0; place < order.Count; place++)
        {
            var (left, before) = place == 0 ? (0, double.PositiveInfinity) : (width - ends[(2 * place) - 1].Width, Gap(place));
            var (right, after) = place == order.Count - 1 ? (width, double.PositiveInfinity) : (ends[2 * place].Width, Gap(place + 1));
            places[order[place]] = (left, right, before, after);
        }

        return places;

        // A little more than half, for a ground may reach into a gap, but never to the next letter.
        double Gap(int place) => Math.Max(0, width - ends[(2 * place) - 1].Width - ends[(2 * place) - 2].Width) * 0.65;
    }

    /// <summary>Some of the words, as they stand in the line.</summary>
    private string Said(IEnumerable<int> some) => string.Concat(some.Order().Select((word, i) => i > 0 && line[words[word].At - 1] == ' ' ? " " + words[word].Text : words[word].Text));
}
