using System.Text.RegularExpressions;
using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>Whom a video is for, as words that fit into a sentence.</summary>
internal static partial class Audience
{
    private const int MostWords = 6;

    /// <summary>A plural such as "people who work from home", or null where the brief names no such people.</summary>
    public static string? Of(string? audience, IReadOnlySet<string> names)
    {
        if (audience is null)
            return null;
        var plain = Aside().Replace(SpokenText.Flat(audience), "").Trim(' ', '.', ',');
        var first = Listed().Split(plain)[0].Trim();
        var words = Words.Of(first);
        if (words.Length is 0 or > MostWords || first.Any(c => !char.IsLetter(c) && c is not (' ' or '-' or '\'')))
            return null;
        var head = words.TakeWhile(w => !Lexicon.IsPreposition(Words.Bare(w)) && !Lexicon.IsRelative(Words.Bare(w)) && Words.Bare(w) is not "and").LastOrDefault() ?? "";
        return Lexicon.IsPlural(Words.Bare(head)) && !Lexicon.IsDeterminer(Words.Bare(words[0])) ? Words.Low(first, names) : null;
    }

    [GeneratedRegex(@"\([^)]*\)|,?\s+(aged?\b|between\b|\d).*$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Aside();

    [GeneratedRegex(@"[,;/&+]|\s+(?:and|or)\s+(?=\S+(?:\s+\S+){0,3}$)", RegexOptions.None, 10_000)]
    private static partial Regex Listed();
}
