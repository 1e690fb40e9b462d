using System.Text;

namespace OmaVideo.Agents.Voice.Words;

/// <summary>Letters with marks as the plain letters an English voice knows. What has no plain letter is left out.</summary>
internal static class Ascii
{
    private static readonly Dictionary<char, string> Plain = Table(
        "A ÀÁÂÃÅĀĂĄǍ", "a àáâãåāăąǎª", "Ae ÄÆ", "ae äæ", "C ÇĆĈĊČ", "c çćĉċč", "D ÐĎĐ", "d ďđ", "th ðþ", "Th Þ", "E ÈÉÊËĒĔĖĘĚ", "e èéêëēĕėęě",
        "G ĜĞĠĢ", "g ĝğġģ", "H ĤĦ", "h ĥħ", "I ÌÍÎÏĨĪĬĮİ", "i ìíîïĩīĭįı", "J Ĵ", "j ĵ", "K Ķ", "k ķ", "L ĹĻĽĿŁ", "l ĺļľŀł", "N ÑŃŅŇ", "n ñńņň",
        "O ÒÓÔÕŌŎŐ", "o òóôõōŏőº", "Oe ÖØŒ", "oe öøœ", "R ŔŖŘ", "r ŕŗř", "S ŚŜŞŠȘ", "s śŝşšș", "ss ß", "T ŢŤŦȚ", "t ţťŧț", "U ÙÚÛŨŪŬŮŰŲ",
        "u ùúûũūŭůűų", "Ue Ü", "ue ü", "W Ŵ", "w ŵ", "Y ÝŶŸ", "y ýÿŷ", "Z ŹŻŽ", "z źżž");

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAscii(c))
                folded.Append(c);
            else if (Plain.TryGetValue(c, out var plain))
                folded.Append(plain);
            else if (!char.IsSurrogate(c))
                folded.Append(char.IsLetter(c) ? "" : " ");
        }

        return folded.ToString();
    }

    private static Dictionary<char, string> Table(params ReadOnlySpan<string> rows)
    {
        var table = new Dictionary<char, string>();
        foreach (var row in rows)
        {
            var (plain, marked) = (row[..row.IndexOf(' ')], row[(row.IndexOf(' ') + 1)..]);
            foreach (var c in marked)
                table[c] = plain;
        }

        return table;
    }
}
