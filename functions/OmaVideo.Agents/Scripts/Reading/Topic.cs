using System.Text.RegularExpressions;
using OmaVideo.Agents.Scripts.English;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>What the video is about.</summary>
/// <param name="Title">Short enough for a card.</param>
/// <param name="Name">How to speak of it within a sentence, e.g. "Lumen" or "the night train"; null where that is unclear.</param>
/// <param name="Kind">What it is, with article and without name, e.g. "the desk lamp that follows the sun".</param>
/// <param name="Names">Words that keep their capital.</param>
internal sealed partial record Topic(string Title, string? Name, string? Kind, IReadOnlySet<string> Names)
{
    private const int LongestTitle = 60;
    private const int LongestKind = 9;

    public static Topic Of(Brief brief)
    {
        var title = SpokenText.Flat(brief.Title);
        var description = SpokenText.Flat(brief.Description);
        var names = NamesIn([brief.Title, brief.Description, .. brief.KeyMessages ?? []]);
        var bare = Announced().Replace(title, "");
        var announced = bare.Length < title.Length;
        var parts = Parted().Split(bare, 2);
        var name = ProperName(parts[0].Trim(), description, announced || parts.Length > 1) ?? CommonName(bare, description);
        return new(Short(title.Length > 0 ? title : "A short film"), name, KindOf(name, parts.Length > 1 ? parts[1] : "", description), names);
    }

    /// <summary>At most so many characters, cut between phrases, or else between words.</summary>
    public static string Short(string text, int most = LongestTitle)
    {
        var whole = text.Trim().TrimEnd('.', ',', ';', ':');
        if (whole.Length <= most)
            return whole;
        var phrase = whole.LastIndexOfAny([',', ':', ';', '.', '?', '!'], most);
        if (phrase >= most / 3)
            return whole[..phrase].Trim();
        var words = Words.Of(whole);
        var taken = words.Length;
        while (taken > 0 && (string.Join(' ', words[..taken]).Length > most || Dangling.Is(Words.Bare(words[taken - 1])) || Lexicon.IsPreposition(Words.Bare(words[taken - 1]))))
            taken--;
        return taken > 0 ? string.Join(' ', words[..taken]).TrimEnd(',', ';', ':') : whole[..most];
    }

    private static string? ProperName(string head, string description, bool pointedAt)
    {
        var words = Words.Of(head);
        for (var length = Math.Min(4, words.Length); length >= 1; length--)
            for (var at = 0; at + length <= words.Length; at++)
            {
                var piece = string.Join(' ', words[at..(at + length)]).TrimEnd('.', '!', '?', ',');
                if (!IsProper(words[at..(at + length)], length == 1))
                    continue;
                var said = Regex.Match(description, $@"(?<!\w)([Tt]he )?{Regex.Escape(piece)}(?!['\w])");
                if (said.Success)
                    return said.Groups[1].Success ? $"the {piece}" : piece;
                if (length == words.Length && pointedAt && length <= 3)
                    return piece;
            }

        return null;
    }

    /// <summary>Capitals all through and no function word at either end; a single word has to be one no dictionary has.</summary>
    private static bool IsProper(string[] words, bool single) =>
        words.All(w => char.IsUpper(w[0]) || char.IsDigit(w[0]) || w is "of" or "the" or "and" or "&") && char.IsUpper(words[0][0])
        && !Lexicon.IsFunction(Words.Bare(words[0])) && !Lexicon.IsFunction(Words.Bare(words[^1])) && !words[^1].EndsWith("'s", StringComparison.Ordinal)
        && Kinds.Of(words) is not English.Kind.Command
        && !(single && Words.Bare(words[0]) is var word && (Lexicon.IsThing(word) || Lexicon.IsAdjective(word) || Verbs.FormsOf(word) != VerbForms.None || word.Length < 3));

    /// <summary>The longest piece of the title that the description speaks of as "the ...".</summary>
    private static string? CommonName(string title, string description)
    {
        var words = Words.Of(title.ToLowerInvariant()).Select(Words.Bare).ToArray();
        for (var length = Math.Min(4, words.Length); length >= 2; length--)
            for (var at = 0; at + length <= words.Length; at++)
            {
                var piece = words[at..(at + length)];
                if (piece.Any(Lexicon.IsFunction) || !Lexicon.IsNoun(piece[^1]) || Verbs.FormsOf(piece[^1]) is not VerbForms.None && !Lexicon.IsThing(piece[^1]))
                    continue;
                if (description.Contains($"the {string.Join(' ', piece)}", StringComparison.OrdinalIgnoreCase))
                    return $"the {string.Join(' ', piece)}";
            }

        return null;
    }

    private static string? KindOf(string? name, string subtitle, string description)
    {
        if (name is null)
            return null;
        var said = Regex.Match(description, $@"(?<!\w){Regex.Escape(name)} (?:is|are) ((?:an?|the) [^.,;:!?]+)[.,;:!?]", RegexOptions.IgnoreCase);
        var found = said.Success ? said.Groups[1].Value : subtitle.Trim();
        var words = Words.Of(found);
        return words.Length is >= 2 and <= LongestKind && Words.Bare(words[0]) is "a" or "an" or "the" && !Dangling.At(found) ? Words.Low(found.TrimEnd('.', '!'), new HashSet<string>()) : null;
    }

    /// <summary>Words written with a capital where no sentence begins, and never without.</summary>
    private static HashSet<string> NamesIn(IEnumerable<string> texts)
    {
        var sentences = texts.SelectMany(text => Sentences.Of(SpokenText.Of(text))).Select(Words.Of).ToList();
        var all = sentences.SelectMany(words => words).Select(Trimmed).ToHashSet();
        return [.. sentences.SelectMany(words => words.Skip(1)).Select(Trimmed)
            .Where(w => w.Length > 0 && char.IsUpper(w[0]) && !Lexicon.IsFunction(w.ToLowerInvariant()) && !all.Contains(char.ToLowerInvariant(w[0]) + w[1..]))];

        static string Trimmed(string word) => word.Trim('.', ',', ';', ':', '!', '?', '(', ')');
    }

    [GeneratedRegex(@"^(introducing|meet|welcome to|announcing|discover|presenting|this is|say hello to|get to know)\s+", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Announced();

    [GeneratedRegex(@"\s*[:,|]\s+", RegexOptions.None, 10_000)]
    private static partial Regex Parted();
}
