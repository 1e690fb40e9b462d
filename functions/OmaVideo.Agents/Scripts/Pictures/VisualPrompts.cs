using System.Globalization;
using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Scripts.Pictures;

/// <summary>What is to be seen in each scene: the things it speaks of, where they are, in what light and from where.</summary>
internal static class VisualPrompts
{
    private const int MostThings = 3;
    private const int LongestSubject = 40;

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["desk"] = "in a calm study",
        ["home"] = "in a bright home",
        ["table"] = "in a lively kitchen",
        ["street"] = "on a city street",
        ["nature"] = "in open countryside",
        ["sea"] = "by the sea",
        ["travel"] = "on a long journey",
        ["stage"] = "on a stage",
        ["workshop"] = "in a workshop",
        ["space"] = "among the stars",
        ["care"] = "in a quiet room",
        ["money"] = "in a bright office",
        ["people"] = "in good company",
    };

    private static readonly string[] Plain = ["light and open space", "a rising sun", "a winding path", "a window with light behind it", "hands at work", "an open horizon", "a tall tree", "a quiet lake"];
    private static readonly string[] Views = ["wide view", "close-up", "seen from above", "seen from the side", "seen from far away", "seen from below"];

    private static readonly HashSet<string> Vague = ["look", "moment", "way", "thing", "minute", "minutes", "closer", "time", "kind", "sort", "part", "day", "days", "feeling", "point", "end", "turn", "reason", "difference", "side", "bit"];

    public static IReadOnlyList<string> Of(IReadOnlyList<string> narrations, Brief brief, bool english, long seed)
    {
        var stock = new Queue<NounPhrase>(Sentences.Of(SpokenText.Of($"{brief.Title}.\n{brief.Description}"))
            .SelectMany(NounPhrases.Of).OrderByDescending(t => t.Drawable).DistinctBy(t => t.Head));
        var home = stock.Select(t => Lexicon.PlaceOf(t.Head)).OfType<string>().GroupBy(p => p).MaxBy(g => g.Count())?.Key ?? "nature";
        var turn = (int)((ulong)seed % 6);
        if (!english)
            return [.. narrations.Select((text, i) => Words.Capital($"{Subject(text, brief)}, {Light.Of("", i, narrations.Count)}, {Views[(i + turn) % Views.Length]}"))];
        return [.. narrations.Select((text, i) => Of(text, stock, home, i, turn, narrations.Count))];
    }

    /// <summary>In a language whose words are unknown: the longest of them, or, without spaces, how the narration begins.</summary>
    private static string Subject(string narration, Brief brief)
    {
        var plain = new string([.. narration.Select(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? c : ' ')]);
        var words = Words.Of(plain).Where(w => w.Length > 3).Distinct().ToList();
        var longest = words.OrderByDescending(w => w.Length).Take(MostThings).ToList();
        return Unspaced.Is(narration) ? plain.Trim()[..Math.Min(plain.Trim().Length, LongestSubject)].Trim()
            : longest.Count > 0 ? string.Join(", ", words.Where(longest.Contains))
            : Topic.Short(SpokenText.Flat(brief.Title)) is { Length: > 2 } title ? title : "light and open space";
    }

    private static string Of(string narration, Queue<NounPhrase> stock, string home, int at, int turn, int scenes)
    {
        var things = Sentences.Of(narration).SelectMany(NounPhrases.Of).Where(t => t.Drawable || t.Text.Contains(' ', StringComparison.Ordinal) && !Vague.Contains(t.Head) && stock.Any(s => s.Head == t.Head))
            .OrderByDescending(t => t.Drawable).DistinctBy(t => t.Head).Take(MostThings).ToList();
        while (things.Count(t => t.Drawable) < 2 && stock.Count > 0 && stock.Peek().Drawable && things.Count < MostThings)
        {
            var next = stock.Dequeue();
            stock.Enqueue(next);
            if (things.Any(t => t.Head == next.Head))
                break;
            things.Add(next);
        }

        things = [.. things.OrderByDescending(t => t.Drawable)];
        var place = things.Select(t => Lexicon.PlaceOf(t.Head)).FirstOrDefault(p => p is not null) ?? home;
        var seen = things.Count == 0 ? Plain[at % Plain.Length] : string.Join(", ", things.Select(t => t.Text));
        return Words.Capital($"{seen}, {Settings[place]}, {Light.Of(narration, at, scenes)}, {Views[(at + turn) % Views.Length]}");
    }
}
