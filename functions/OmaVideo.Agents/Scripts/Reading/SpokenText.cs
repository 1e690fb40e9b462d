using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>What can be said aloud of a text: no markup, no addresses, no pictographs, no code.</summary>
internal static partial class SpokenText
{
    private const int LongestWord = 24;

    /// <summary>The text with its line ends, cleaned.</summary>
    public static string Of(string text)
    {
        var plain = Address().Replace(Link().Replace(Tag().Replace(text, " "), "$1"), " ");
        plain = Emphasis().Replace(plain, "$1");
        plain = Dash().Replace(plain.Replace("...", "…", StringComparison.Ordinal), ", ");
        plain = Dropped().Replace(plain.Replace('‘', '\'').Replace('’', '\''), "");
        return string.Join('\n', plain.Split('\n').Select(Line));
    }

    /// <summary>The same on one line.</summary>
    public static string Flat(string text) => string.Join(' ', English.Words.Of(Of(text)));

    private static string Line(string line)
    {
        var words = Speakable(line).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var kept = new List<string>();
        foreach (var raw in words)
        {
            var word = Unquoted(raw);
            if (word.Any(char.IsLetterOrDigit) ? !Odd().IsMatch(word) : word is "-" or "*" or "•" or "&")
                kept.Add(Shortened(word));
            else if (kept.Count > 0 && word is [.., '.' or '!' or '?'] && kept[^1] is not [.., '.' or '!' or '?'])
                kept[^1] = kept[^1].TrimEnd(',', ';', ':') + word[^1];
        }

        return string.Join(' ', kept);
    }

    /// <summary>Without symbols that nobody says.</summary>
    private static string Speakable(string text)
    {
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var said = Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.Format or UnicodeCategory.Control => rune.Value is 0x200C or '°',
                UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.EnclosingMark => false,
                UnicodeCategory.NonSpacingMark => rune.Value is < 0xFE00 or > 0xFE0F,
                UnicodeCategory.MathSymbol => rune.Value is '+' or '=' or '<' or '>' or '|',
                _ => true,
            };
            if (said)
                kept.Append(rune);
            else
                kept.Append(' ');
        }

        return kept.ToString();
    }

    private static string Unquoted(string word)
    {
        var open = word.TrimStart('\'');
        var end = open.TrimEnd('.', ',', ';', ':', '!', '?').Length;
        return end > 1 && open[end - 1] == '\'' && open[end - 2] != 's' ? open[..(end - 1)] + open[end..] : open;
    }

    /// <summary>Nobody can say a word of hundreds of letters. Scripts without spaces have long "words" that are sentences.</summary>
    private static string Shortened(string word) =>
        word.Length <= LongestWord + 8 || Unspaced.Is(word) ? word : word[..LongestWord] + (word[^1] is '.' or ',' or '!' or '?' ? word[^1] : "");

    [GeneratedRegex(@"<(script|style)\b[^>]*>.*?</\1\s*>|<!--.*?-->|</?[A-Za-z!][^<>]*>|```.*?```|^\s*#{1,6}\s+", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.Multiline, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"!?\[([^\]\n]*)\]\([^)\n]*\)", RegexOptions.None, 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(\s+(at|on|via|from|visit|see)\s+)?\(?\b((https?|ftp|file)://\S+?|www\.\S+?|[\w.+-]+@[\w-]+\.[\w.-]*\w)(?=[.,;:!?)]*(\s|$))\)?(\s+(for|to (see|read|get|learn|find out)) (more|details|(more |further )?information|all the details)\b)?", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<!\w)(?:\*{1,3}|_{1,3}|~~|`)(\S(?:[^\n]*?\S)?)(?:\*{1,3}|_{1,3}|~~|`)(?!\w)", RegexOptions.None, 10_000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"(?<!\d)[^\S\n]*[—–][^\S\n]*(?=\S)|(?<=\S)[^\S\n]+--?[^\S\n]+(?=\S)", RegexOptions.None, 10_000)]
    private static partial Regex Dash();

    [GeneratedRegex("[\"“”„«»‹›]", RegexOptions.None, 10_000)]
    private static partial Regex Dropped();

    [GeneratedRegex(@"[=\\|{}\[\]<>^~`@*_]|\.\.|^/|/.*/|[A-Za-z]:[A-Za-z0-9(]|\d:[A-Za-z]|\w\(|^&\w+;|^-+[A-Za-z]|#\w*[^\w.,!?]", RegexOptions.None, 10_000)]
    private static partial Regex Odd();
}
