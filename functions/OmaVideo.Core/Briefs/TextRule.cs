using System.Globalization;
using System.Text;

namespace OmaVideo.Core.Briefs;

/// <summary>What text from people may be: any language, no control characters, so many characters.</summary>
public static class TextRule
{
    /// <summary>Null when <paramref name="text"/> is null or within bounds once trimmed.</summary>
    public static Fault? Check(string field, string? text, int least, int most)
    {
        if (text is null)
            return null;
        if (Forbidden(text) is { } rune)
            return new(field, FaultRule.Characters, "text without control characters", $"U+{rune:X4}");

        var length = text.Trim().EnumerateRunes().Count();
        return length >= least && length <= most
            ? null
            : new(field, FaultRule.Length, $"{least} to {most} characters", length == 0 ? "nothing but space" : $"{length}");
    }

    /// <summary>
    /// The first character that has no place in text: controls other than line ends and tabs, half surrogates,
    /// non-characters, and the marks that reverse text for its reader.
    /// </summary>
    private static int? Forbidden(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var used) != System.Buffers.OperationStatus.Done)
                return text[i];
            var value = rune.Value;
            var control = Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control && value is not ('\n' or '\r' or '\t');
            var overrides = value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
            var noCharacter = (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
            if (control || overrides || noCharacter)
                return value;
            i += used;
        }

        return null;
    }
}
