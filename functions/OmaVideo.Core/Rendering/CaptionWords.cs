using System.Globalization;

namespace OmaVideo.Core.Rendering;

/// <summary>
/// A caption's words as they are said one after the other. Spaces part them; in Chinese every character is one, in
/// Japanese a word with the syllables that end it.
/// </summary>
public static class CaptionWords
{
    /// <summary>The words of several lines, first to last.</summary>
    public static IReadOnlyList<CaptionWord> Of(IReadOnlyList<string> lines) => [.. lines.SelectMany((line, i) => Of(line, i))];

    private static IEnumerable<CaptionWord> Of(string line, int number)
    {
        var (start, last) = (0, "");
        var elements = StringInfo.GetTextElementEnumerator(line);
        var japanese = line.Any(IsKana);
        while (elements.MoveNext())
        {
            var (at, element) = (elements.ElementIndex, elements.GetTextElement());
            if (last.Length > 0 && Begins(last, element, japanese))
            {
                if (Word(start, at) is { Length: > 0 } word)
                    yield return word;
                start = at;
            }

            last = element;
        }

        if (Word(start, line.Length) is { Length: > 0 } end)
            yield return end;

        CaptionWord Word(int from, int until) => line[from..until].TrimEnd() is var text ? new(number, from, text.Length, text) : default;
    }

    private static bool Begins(string last, string next, bool japanese)
    {
        if (char.IsWhiteSpace(last[^1]) || char.IsWhiteSpace(next[0]))
            return char.IsWhiteSpace(last[^1]) && !char.IsWhiteSpace(next[0]);
        if (!CaptionPieces.MayPart(last, next))
            return false;
        return !japanese || SpeechWeight.Pause(last) > 0 || (!IsHiragana(next[0]) && (IsHiragana(last[^1]) || CaptionPieces.IsMark(last[^1])));
    }

    private static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';

    private static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF';
}
