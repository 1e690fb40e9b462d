using System.Text;

namespace OmaVideo.Media.Cards;

/// <summary>What can be told of text without a font.</summary>
internal static class TextShape
{
    /// <summary>About how wide text is, in em. Only for breaking lines; what is drawn is measured.</summary>
    public static double Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>Whether the first letter is of a script written from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        var first = text.EnumerateRunes().FirstOrDefault(Rune.IsLetter).Value;
        return first is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;
    }

    /// <summary>Whether a line may end before or after it without a space: CJK.</summary>
    public static bool IsWide(Rune rune) =>
        rune.Value is >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7AF or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFF60 or >= 0x20000 and <= 0x3FFFF;

    /// <summary>What belongs to the character before it: closing punctuation, marks, joiners, selectors.</summary>
    public static bool Clings(Rune rune) =>
        "、。，．！？」』）】〕》〉：；ー…’”".Contains(rune.ToString(), StringComparison.Ordinal)
        || rune.Value is 0x200D or (>= 0xFE00 and <= 0xFE0F) or (>= 0x1F3FB and <= 0x1F3FF)
        || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark;

    private static double Width(Rune rune) => rune.Value switch
    {
        _ when IsWide(rune) => 1,
        >= 0x1F000 and <= 0x1FFFF => 1.25,
        0x200D or (>= 0xFE00 and <= 0xFE0F) => 0,
        ' ' => 0.27,
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or 'I' => 0.29,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' or '"' => 0.38,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.9,
        >= 'A' and <= 'Z' => 0.69,
        >= '0' and <= '9' => 0.62,
        _ => 0.57,
    };
}
