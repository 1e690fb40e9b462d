using OmaVideo.Agents.Scripts.English;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>The language a brief is written in: what it says, unless its text says otherwise.</summary>
internal static class Tongue
{
    private const double Enough = 0.12;

    private static readonly Dictionary<string, HashSet<string>> Little = new()
    {
        ["en"] = ["the", "and", "of", "to", "is", "for", "with", "you", "your", "in", "it", "on", "that", "from", "are", "we", "a"],
        ["es"] = ["el", "la", "los", "las", "de", "que", "y", "en", "un", "una", "para", "con", "por", "es", "del", "tu", "se", "su"],
        ["fr"] = ["le", "la", "les", "de", "des", "et", "en", "un", "une", "pour", "avec", "dans", "est", "du", "que", "vous", "votre", "sur"],
        ["de"] = ["der", "die", "das", "und", "ist", "ein", "eine", "für", "mit", "von", "den", "dem", "sie", "wir", "ihr", "auf", "nicht", "im"],
    };

    /// <summary>A primary subtag, or <c>und</c> where the text is in no language the writer can tell.</summary>
    public static string Of(Brief brief)
    {
        var said = brief.Language.Split('-', '_')[0].ToLowerInvariant();
        if (said != "en")
            return said;
        var text = SpokenText.Flat($"{brief.Title}. {brief.Description}");
        var letters = text.Count(char.IsLetter);
        if (text.Count(c => char.IsLetter(c) && c > 0x2AF) * 2 > letters)
            return "und";
        var words = Words.Of(text).Select(Words.Bare).ToList();
        var best = Little.OrderByDescending(language => words.Count(language.Value.Contains)).ThenBy(language => language.Key != "en").First();
        return words.Count >= 8 && words.Count(best.Value.Contains) > Enough * words.Count ? best.Key : "en";
    }
}
