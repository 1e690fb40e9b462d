using System.Globalization;
using System.Text;

namespace OmaVideo.Core.Assets;

/// <summary>What a file is called by whoever brought it. It is only ever shown: nothing is opened or recognised by it.</summary>
public static class DisplayName
{
    private const int Longest = 120;

    /// <summary>The last part of what may be a path, without characters that act; never empty.</summary>
    public static string Of(string? told)
    {
        var last = (told ?? "").Split('/', '\\')[^1];
        var name = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (!Acts(rune) && name.Length + rune.Utf16SequenceLength <= Longest)
                name.Append(rune.ToString());
        }

        return name.ToString().Trim() is { Length: > 0 } shown ? shown : "untitled";
    }

    private static bool Acts(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
