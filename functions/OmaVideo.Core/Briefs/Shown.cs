using System.Globalization;
using System.Text;

namespace OmaVideo.Core.Briefs;

/// <summary>Text from outside as it may stand in a message, a terminal or a log: short, and without anything that acts.</summary>
public static class Shown
{
    public static string Safely(string text, int most = 60)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= most)
                return shown.Append('…').ToString();
            var acts = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            shown.Append(acts ? $"\\u{rune.Value:X4}" : rune.ToString());
        }

        return shown.ToString();
    }
}
