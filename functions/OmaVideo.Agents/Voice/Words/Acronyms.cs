using System.Text.RegularExpressions;

namespace OmaVideo.Agents.Voice.Words;

/// <summary>Words in capitals: spelt where people spell them, spoken where they are only loud.</summary>
internal static partial class Acronyms
{
    private const int LongestSpelt = 4;

    /// <summary>How letters sound. A lone "a" would be read as the article.</summary>
    private static readonly string[] Letters =
    [
        "ay", "bee", "see", "dee", "ee", "eff", "gee", "aitch", "eye", "jay", "kay", "ell", "em",
        "en", "oh", "pee", "cue", "are", "ess", "tee", "you", "vee", "double you", "ex", "why", "zee",
    ];

    /// <summary>Short words that people shout, and acronyms they say as words.</summary>
    private static readonly HashSet<string> Said =
    [
        "ALL", "AND", "ANY", "ARE", "ART", "ASK", "AT", "BAD", "BE", "BIG", "BUT", "BUY", "BY", "CAN", "DAY", "DID", "DO", "DOG", "EAT", "END",
        "EYE", "FAR", "FEW", "FIT", "FLY", "FOR", "FUN", "GET", "GO", "GOT", "HAD", "HAS", "HE", "HER", "HIS", "HOT", "HOW", "IF", "IN", "IS",
        "IT", "ITS", "JOY", "LET", "LOW", "ME", "MY", "NEW", "NO", "NOT", "NOW", "OF", "OFF", "OLD", "ON", "ONE", "OR", "OUR", "OUT", "OWN",
        "PAY", "PUT", "RED", "RUN", "SAY", "SEE", "SET", "SHE", "SIX", "SO", "SUN", "TEN", "THE", "TO", "TOO", "TOP", "TRY", "TWO", "UP", "USE",
        "WAS", "WAY", "WE", "WHO", "WHY", "WIN", "WOW", "YES", "YET", "YOU", "RAM", "SIM", "PIN", "ZIP", "LAW", "AM", "AN", "AS",
    ];

    /// <summary>Four letters and more are mostly said as words; these are not.</summary>
    private static readonly HashSet<string> Spelt = ["ASAP", "FAQS", "HDMI", "OLED", "IEEE", "SAAS", "YMCA"];

    public static string InWords(string text)
    {
        // A text all in capitals is loud, not technical.
        var letters = text.Count(char.IsLetter);
        if (letters > 8 && text.Count(char.IsUpper) > letters * 0.8)
            return text.ToLowerInvariant();
        text = Dotted().Replace(text, match => match.Value.Replace(".", "", StringComparison.Ordinal));
        text = Plurals().Replace(text, match => IsSpelt(match.Groups[1].Value) ? Spell(match.Groups[1].Value) + "s" : match.Value.ToLowerInvariant());
        return Capitals().Replace(text, match => IsSpelt(match.Value) ? Spell(match.Value) : match.Value.ToLowerInvariant());
    }

    private static bool IsSpelt(string word) => word.Length switch
    {
        > LongestSpelt => false,
        LongestSpelt => Spelt.Contains(word) || !word.Any("AEIOUY".Contains),
        _ => !Said.Contains(word),
    };

    private static string Spell(string word) => string.Join(' ', word.Select(letter => Letters[letter - 'A']));

    [GeneratedRegex(@"\b(?:[A-Z]\.){2,6}")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\b([A-Z]{2,4})s\b")]
    private static partial Regex Plurals();

    [GeneratedRegex(@"(?<![A-Za-z])[A-Z]{2,}(?![A-Za-z])")]
    private static partial Regex Capitals();
}
