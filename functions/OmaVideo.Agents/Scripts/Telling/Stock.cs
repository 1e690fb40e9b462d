using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Phrases;
using OmaVideo.Agents.Scripts.Reading;

namespace OmaVideo.Agents.Scripts.Telling;

/// <param name="things">What can be drawn of what the brief names, each once, the most telling first.</param>
/// <summary>Phrases with what this brief puts into them, each handed out once.</summary>
internal sealed class Stock(Phrasebook book, Topic topic, string? audience, IReadOnlyList<NounPhrase> things, Dice dice)
{
    private readonly HashSet<string> used = [];
    private readonly HashSet<string> usedThings = [];
    private readonly Dictionary<string, List<string>> open = [];

    /// <summary>A sentence for the place; about one of <paramref name="near"/> where it names a thing. Null when none is left.</summary>
    public string? Next(string place, IReadOnlyList<NounPhrase>? near = null)
    {
        if (!open.TryGetValue(place, out var phrases))
            open[place] = phrases = [.. dice.Shuffled(book.For(place)), .. dice.Shuffled(book.Spare(place))];
        var free = (near ?? []).Where(t => t.Pointable && !usedThings.Contains(t.Head)).ToList();
        foreach (var phrase in phrases.OrderByDescending(p => free.Count > 0 && p.Contains("thing}", StringComparison.OrdinalIgnoreCase)))
        {
            if (used.Contains(phrase) || Fill(phrase, free) is not { } filled)
                continue;
            used.Add(phrase);
            return filled;
        }

        return null;
    }

    /// <summary>All hooks that this brief can fill, in an order of the seed's.</summary>
    public IEnumerable<string> Hooks() => dice.Shuffled(book.For("hook")).Select(phrase => Slots.Fill(phrase, Values(things))).OfType<string>();

    private string? Fill(string phrase, List<NounPhrase> free)
    {
        var text = Slots.Fill(phrase, Values(free));
        if (text is not null && free.Count > 0 && phrase.Contains("thing}", StringComparison.OrdinalIgnoreCase))
            usedThings.Add(free[0].Head);
        return text;
    }

    private Dictionary<string, string?> Values(IReadOnlyList<NounPhrase> free) => new()
    {
        ["name"] = topic.Name,
        ["kind"] = topic.Kind,
        ["audience"] = audience,
        ["thing"] = free.ElementAtOrDefault(0)?.Text,
        ["other"] = free.ElementAtOrDefault(1)?.Text,
        ["third"] = free.ElementAtOrDefault(2)?.Text,
    };
}
