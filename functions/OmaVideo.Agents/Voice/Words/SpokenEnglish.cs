using System.Text.RegularExpressions;

namespace OmaVideo.Agents.Voice.Words;

/// <summary>English text written out as it is said, in plain letters, so that a simple voice says it right.</summary>
internal static partial class SpokenEnglish
{
    private static readonly Dictionary<string, string> Abbreviations = new()
    {
        ["e.g."] = "for example", ["i.e."] = "that is", ["etc."] = "et cetera", ["vs."] = "versus", ["vs"] = "versus", ["approx."] = "approximately",
        ["Dr."] = "Doctor", ["Mr."] = "Mister", ["Mrs."] = "Missus", ["Ms."] = "Miz", ["Prof."] = "Professor", ["Inc."] = "Incorporated",
        ["Ltd."] = "Limited", ["Co."] = "Company", ["hrs."] = "hours", ["a.m."] = "ay em", ["p.m."] = "pee em", ["OK"] = "okay",
        ["24/7"] = "twenty four seven", ["w/"] = "with", ["&"] = " and ", ["™"] = "", ["®"] = "", ["©"] = " copyright ",
    };

    private static readonly Regex Abbreviated = new(
        string.Join('|', Abbreviations.Keys.Select(brief => char.IsLetterOrDigit(brief[0]) ? $@"(?<!\w){Regex.Escape(brief)}(?!\w)" : brief)));

    public static string From(string text)
    {
        text = SpokenText.From(text.Replace("~", " about ", StringComparison.Ordinal));
        text = Addresses().Replace(text, Address);
        text = Abbreviated.Replace(text, match => Abbreviations[match.Value]);
        text = NumberSign().Replace(text, "number $1");
        text = SpokenNumbers.InWords(text);
        text = Acronyms.InWords(Ascii.Fold(text));
        text = text.Replace("@", " at ", StringComparison.Ordinal).Replace("%", " percent ", StringComparison.Ordinal)
            .Replace("+", " plus ", StringComparison.Ordinal).Replace("=", " equals ", StringComparison.Ordinal);
        return Punctuate(text);
    }

    /// <summary>Only marks that make a pause or a tune are left, each once, and an end is there.</summary>
    private static string Punctuate(string text)
    {
        text = Aside().Replace(text, ", ");
        text = Unsaid().Replace(text, " ");
        text = Apostrophes().Replace(text, "");
        text = Hyphens().Replace(text, match => match.Value.Contains(' ') ? ", " : " ");
        text = Pauses().Replace(text, match => Strongest(match.Value));
        text = Spaces().Replace(text, " ").Trim(' ', ',', '.');
        return text.Length == 0 || text[^1] is '!' or '?' ? text : text + ".";
    }

    private static string Strongest(string marks) =>
        marks.Contains('?') ? "? " : marks.Contains('!') ? "! " : marks.Contains("...", StringComparison.Ordinal) ? ", " : marks.Contains('.') ? ". " : ", ";

    private static string Address(Match match)
    {
        var said = match.Groups["host"].Value.Replace("@", " at ", StringComparison.Ordinal).Replace(".", " dot ", StringComparison.Ordinal).Replace("-", " ", StringComparison.Ordinal);
        return said + match.Groups["end"].Value;
    }

    [GeneratedRegex(@"(?:https?://|ftp://)?(?:www\.)?(?<host>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z]{2,10}){1,3}|(?<=//|www\.)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}|\b[A-Za-z][A-Za-z0-9-]{1,62}\.(?:com|org|net|io|ai|app|dev|co|eu|de|uk)\b)(?:[/?#]\S*?)?(?<end>[.,;:!?]*)(?=\s|$)", RegexOptions.None, 10_000)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"(?:#|\b[Nn]o\. ?)(\d)")]
    private static partial Regex NumberSign();

    [GeneratedRegex(@" ?[()] ?")]
    private static partial Regex Aside();

    [GeneratedRegex(@"[^A-Za-z0-9 ,.;:!?'-]")]
    private static partial Regex Unsaid();

    [GeneratedRegex(@"(?<![A-Za-z])'|'(?![A-Za-z])")]
    private static partial Regex Apostrophes();

    [GeneratedRegex(@" -+ ?|-+ |-+")]
    private static partial Regex Hyphens();

    [GeneratedRegex(@"[ ,.;:!?]*[,.;:!?][ ,.;:!?]*")]
    private static partial Regex Pauses();

    [GeneratedRegex(@" +")]
    private static partial Regex Spaces();
}
