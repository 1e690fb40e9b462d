using System.Text;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Cards;

/// <summary>Breaks text into so many lines of about equal width.</summary>
internal static class TextBreaks
{
    /// <summary>Longer pieces are cut: no word fills more than a line of a title.</summary>
    private const double LongestPiece = 14;

    /// <summary>Japanese words are kept whole up to so many characters.</summary>
    private const double LongestWord = 8;

    /// <returns>At most <paramref name="count"/> lines, the widest as narrow as it can be and the others as like it as they can be.</returns>
    public static IReadOnlyList<string> Lines(string text, int count)
    {
        var pieces = Pieces(text);
        var (low, high) = (0.0, TextShape.Width(text) + 1);
        for (var i = 0; i < 24; i++)
        {
            var width = (low + high) / 2;
            (low, high) = Fill(pieces, width).Count <= count ? (low, width) : (width, high);
        }

        return Even(pieces, high);
    }

    /// <summary>The breaks with the least sum of squared room left, found from the end backwards.</summary>
    private static List<string> Even(List<string> pieces, double width)
    {
        var (cost, next) = (new double[pieces.Count + 1], new int[pieces.Count]);
        for (var from = pieces.Count - 1; from >= 0; from--)
        {
            cost[from] = double.PositiveInfinity;
            for (var until = from + 1; until <= pieces.Count; until++)
            {
                var room = width - TextShape.Width(Line(pieces, from, until));
                if (room < -1e-6 && until > from + 1)
                    break;
                if ((room * room) + cost[until] < cost[from])
                    (cost[from], next[from]) = ((room * room) + cost[until], until);
            }
        }

        var lines = new List<string>();
        for (var from = 0; from < pieces.Count; from = next[from])
            lines.Add(Line(pieces, from, next[from]));
        return [.. lines.Where(line => line.Length > 0)];
    }

    private static string Line(List<string> pieces, int from, int until) => string.Concat(pieces.GetRange(from, until - from)).Trim();

    /// <returns>As many lines of at most this width, in em, as it takes.</returns>
    public static IReadOnlyList<string> Within(string text, double width) => Fill(Pieces(text), width);

    private static List<string> Fill(List<string> pieces, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in pieces)
        {
            if (line.Length > 0 && TextShape.Width((line + piece).Trim()) > width)
            {
                lines.Add(line.Trim());
                line = "";
            }

            line += piece;
        }

        if (line.Trim().Length > 0)
            lines.Add(line.Trim());
        return lines;
    }

    /// <summary>What stays together: words with the space after them, single CJK characters with the punctuation that clings to them.</summary>
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        Rune? last = null;
        var (words, at) = (JapaneseWords(text), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var inWord = words?.Contains(at) == false && TextShape.Width(piece.ToString()) <= LongestWord;
            at += rune.Utf16SequenceLength;
            var space = Rune.IsWhiteSpace(rune);
            var breaks = last is { } before && !space && !inWord && !TextShape.Clings(rune) && before.Value != 0x200D
                && (Rune.IsWhiteSpace(before) || TextShape.IsWide(rune) || TextShape.IsWide(before) || TextShape.Width(piece.ToString()) > LongestPiece);
            if (breaks)
                Take();
            piece.Append(space ? " " : rune.ToString());
            last = rune;
        }

        Take();
        return pieces;

        void Take()
        {
            pieces.Add(piece.ToString());
            piece.Clear();
        }
    }

    /// <summary>Where the words of a text begin that is written in Japanese; null where it is not. Chinese has no marks of words.</summary>
    private static HashSet<int>? JapaneseWords(string text) =>
        text.Any(c => c is >= '\u3041' and <= '\u30FF') ? [.. CaptionWords.Of([text]).Select(word => word.At)] : null;
}
