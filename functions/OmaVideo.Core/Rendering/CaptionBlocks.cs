namespace OmaVideo.Core.Rendering;

/// <summary>Text as blocks of one or two lines that belong together and are about equally long.</summary>
internal static class CaptionBlocks
{
    /// <summary>How far below two full lines a block may stay before the next one takes a word from it.</summary>
    private const int Slack = 4;

    /// <param name="lineLength">Columns a line holds; wide characters take two.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(string text, int lineLength)
    {
        var pieces = CaptionPieces.Of(text, lineLength);
        var blocks = new List<IReadOnlyList<string>>();
        for (var at = 0; at < pieces.Count;)
        {
            var rest = pieces.GetRange(at, pieces.Count - at);
            var wanted = Math.Ceiling((double)Width(rest, rest.Count) / ((2 * lineLength) - Slack));
            var taken = Best(rest, Width(rest, rest.Count) / wanted, 2 * lineLength, count => Lines(rest.GetRange(0, count), lineLength) is not null);
            // A piece too wide for any line has one of its own: there is no place to break it.
            taken = Math.Max(taken, 1);
            blocks.Add(Lines(rest.GetRange(0, taken), lineLength) ?? [Join(rest.GetRange(0, taken))]);
            at += taken;
        }

        return blocks;
    }

    /// <summary>One line where it fits, else two broken where it reads best; null where two do not hold it.</summary>
    private static string[]? Lines(List<CaptionPiece> pieces, int lineLength)
    {
        if (Width(pieces, pieces.Count) <= lineLength)
            return [Join(pieces)];
        var first = Best(pieces, Width(pieces, pieces.Count) / 2.0, lineLength, count =>
            count < pieces.Count && Width(pieces.GetRange(count, pieces.Count - count), pieces.Count - count) <= lineLength);
        return first == 0 ? null : [Join(pieces.GetRange(0, first)), Join(pieces.GetRange(first, pieces.Count - first))];
    }

    /// <summary>How many pieces to take: near the wanted width, by meaning; 0 when none may be.</summary>
    private static int Best(List<CaptionPiece> pieces, double wanted, int widest, Func<int, bool> mayTake) => Enumerable.Range(1, pieces.Count)
        .TakeWhile(count => Width(pieces, count) <= widest)
        .Where(mayTake)
        .OrderBy(count => Math.Abs(Width(pieces, count) - wanted) + (count == pieces.Count ? -4 : CaptionBreak.Cost(pieces[count - 1], pieces[count])))
        .FirstOrDefault();

    private static int Width(List<CaptionPiece> pieces, int count)
    {
        var width = 0;
        for (var i = 0; i < count; i++)
            width += pieces[i].Width + (i > 0 && !pieces[i].Glued ? 1 : 0);
        return width;
    }

    private static string Join(List<CaptionPiece> pieces) => string.Concat(pieces.Select((piece, i) => i > 0 && !piece.Glued ? " " + piece.Text : piece.Text));
}
