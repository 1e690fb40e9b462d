using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OmaVideo.Agents.Voice.Words;

/// <summary>Text of any language as it is spoken: without markup, pictures and anything that acts.</summary>
internal static partial class SpokenText
{
    public static string From(string text)
    {
        text = Tags().Replace(Links().Replace(text, "$1"), " ");
        var spoken = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            spoken.Append(Spoken(rune));
        var broken = LongWords().Replace(spoken.ToString(), "$0 ");
        return Spaces().Replace(broken, " ").Trim();
    }

    /// <summary>Whether there is a letter or a number in it.</summary>
    public static bool CanBeSpoken(string text) => text.Any(char.IsLetterOrDigit);

    private static string Spoken(Rune rune) => rune.Value switch
    {
        '’' or '‘' or 'ʼ' or '`' or '´' => "'",
        '“' or '”' or '„' or '«' or '»' or '"' => "",
        '…' => "... ",
        '—' or '―' => ", ",
        '–' => " - ",
        // Square brackets would be phonemes to eSpeak NG, and the others are marks for the eye.
        '[' or ']' or '{' or '}' or '<' or '>' or '|' or '\\' or '^' or '~' or '*' or '_' => " ",
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator => " ",
            UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "",
            UnicodeCategory.OtherSymbol when rune.Value is not ('°' or '™' or '®' or '©') => " ",
            UnicodeCategory.ModifierSymbol or UnicodeCategory.EnclosingMark => "",
            _ => rune.ToString(),
        },
    };

    [GeneratedRegex(@"!?\[([^\[\]]{1,300})\]\([^()\s]{1,500}\)", RegexOptions.None, 10_000)]
    private static partial Regex Links();

    [GeneratedRegex("</?[A-Za-z][^<>]{0,300}>", RegexOptions.None, 10_000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\p{L}{32}(?=\p{L})")]
    private static partial Regex LongWords();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
