using System.Globalization;

namespace OmaVideo.Core.Rendering;

/// <summary>What a line is never broken within.</summary>
/// <param name="Glued">No space comes before it: a part of a long word, or of writing that has no spaces.</param>
internal sealed record CaptionPiece(string Text, bool Glued)
{
    /// <summary>Columns it takes: two for a character as wide as it is high.</summary>
    public int Width { get; } = CaptionPieces.WidthOf(Text);
}

/// <summary>Takes text apart where a line may be broken.</summary>
internal static class CaptionPieces
{
    /// <summary>Marks that never begin a line in Chinese and Japanese, by the rules called kinsoku.</summary>
    private const string NeverFirst = "、。，．！？；：）」』】〉》〕…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";

    private const string NeverLast = "（「『【〈《〔";

    public static List<CaptionPiece> Of(string text, int widest) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Word(word, widest))];

    /// <summary>Columns text takes. What is drawn as one character takes two at most, of however many it is joined.</summary>
    public static int WidthOf(string text)
    {
        var (width, elements) = (0, StringInfo.GetTextElementEnumerator(text));
        while (elements.MoveNext())
            width += Math.Min(2, ElementWidth(elements.GetTextElement()));
        return width;
    }

    /// <summary>Two for a character as wide as it is high, none for a mark on top of another.</summary>
    private static int ElementWidth(string element) => element.EnumerateRunes().Sum(rune => rune.Value switch
    {
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F
            or >= 0xFF00 and <= 0xFF60 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD => 2,
        _ => System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1,
    });

    private static IEnumerable<CaptionPiece> Word(string word, int widest)
    {
        var elements = StringInfo.GetTextElementEnumerator(word);
        var (open, first) = ("", true);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (open.Length > 0 && (WidthOf(open) + WidthOf(element) > widest || MayPart(open, element)))
            {
                yield return new(open, !first);
                (open, first) = ("", false);
            }

            open += element;
        }

        if (open.Length > 0)
            yield return new(open, !first);
    }

    /// <summary>Between two characters of writing without spaces, unless a mark ties them.</summary>
    internal static bool MayPart(string before, string next) =>
        (IsIdeographic(before[^1]) || IsIdeographic(next[0])) && !NeverFirst.Contains(next[0]) && !NeverLast.Contains(before[^1])
        && (IsIdeographic(before[^1]) || NeverFirst.Contains(before[^1])) == (IsIdeographic(before[^1]) || IsIdeographic(next[0]));

    /// <summary>Whether it never begins a line.</summary>
    internal static bool IsMark(char c) => NeverFirst.Contains(c);

    private static bool IsIdeographic(char c) => c is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') || NeverFirst.Contains(c);
}
