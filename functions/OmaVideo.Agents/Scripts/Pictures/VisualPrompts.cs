using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Scripts.Pictures;

/// <summary>What is to be seen in each scene: the things it speaks of, where they are, in what light and from where.</summary>
internal static class VisualPrompts
{
    private const int MostThings = 3;

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

    private static readonly string[] Views = ["wide view", "close-up", "seen from above", "seen from the side", "seen from far away", "seen from below"];
    private static readonly string[] Lights = ["early morning light", "clear daylight", "soft afternoon light", "golden hour", "dusk", "lamplight"];
    private static readonly string[] Times = ["sunrise", "dawn", "morning", "noon", "afternoon", "sunset", "dusk", "evening", "midnight", "night"];

    private static readonly HashSet<string> Vague = ["look", "moment", "way", "thing", "minute", "minutes", "closer", "time", "kind", "sort", "part", "day", "days", "feeling", "point", "end", "turn", "reason", "difference", "side", "bit"];

    public static IReadOnlyList<string> Of(IReadOnlyList<string> narrations, Brief brief, long seed)
    {
        var stock = new Queue<NounPhrase>(Sentences.Of(SpokenText.Of($"{brief.Title}.\n{brief.Description}"))
            .SelectMany(NounPhrases.Of).OrderByDescending(t => t.Drawable).DistinctBy(t => t.Head));
        var home = stock.Select(t => Lexicon.PlaceOf(t.Head)).OfType<string>().GroupBy(p => p).MaxBy(g => g.Count())?.Key ?? "nature";
        var turn = (int)((ulong)seed % 6);
        return [.. narrations.Select((text, i) => Of(text, stock, home, i, turn, narrations.Count))];
    }

    private static string Of(string narration, Queue<NounPhrase> stock, string home, int at, int turn, int scenes)
    {
        var things = Sentences.Of(narration).SelectMany(NounPhrases.Of).Where(t => t.Drawable || t.Text.Contains(' ', StringComparison.Ordinal) && !Vague.Contains(t.Head))
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
        var time = Times.FirstOrDefault(t => narration.Contains(t, StringComparison.OrdinalIgnoreCase));
        var light = time is null ? Lights[at * Lights.Length / scenes] : $"at {time}";
        var seen = things.Count == 0 ? "light and open space" : string.Join(", ", things.Select(t => t.Text));
        return Words.Capital($"{seen}, {Settings[place]}, {light}, {Views[(at + turn) % Views.Length]}");
    }
}
