using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Phrases;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>Tells an English brief: hook, points, call to action, with what develops them between.</summary>
internal sealed class EnglishTeller : ITeller
{
    private const double FillerPrice = 1.6;
    private const double TagPrice = 1.9;
    private const double AverageFiller = 7;
    private const double OtherHook = 1.5;

    private readonly Brief brief;
    private readonly Topic topic;
    private readonly Dice dice;
    private readonly Stock stock;
    private readonly Material material;
    private readonly bool loud;

    public EnglishTeller(Brief brief, Topic topic, long seed)
    {
        (this.brief, this.topic) = (brief, topic);
        dice = new Dice(seed);
        var book = new Phrasebook(brief.Tone.ToString().ToLowerInvariant(), Purpose.Of(brief));
        material = new Material(brief, topic, book, dice);
        // What the title names comes first, also where the description takes it for granted.
        var things = material.Beats.Select(b => b.Wordings[0].Text).Prepend(topic.Title).SelectMany(NounPhrases.Of).Where(t => t.Pointable).GroupBy(t => t.Head.TrimEnd('s'))
            .OrderByDescending(same => topic.Title.Contains(same.Key, StringComparison.OrdinalIgnoreCase)).ThenByDescending(same => same.Count()).Select(same => same.MinBy(t => t.Text.Length)!).ToList();
        stock = new Stock(book, topic, Audience.Of(brief.TargetAudience, topic.Names), things, dice);
        loud = brief.Tone == Tone.Energetic;
        CallToAction = Call(book);
    }

    /// <summary>Short enough for a card, without a mark.</summary>
    public string CallToAction { get; }

    /// <summary>Everything there is to say, in order, enough of it for so many words.</summary>
    public IReadOnlyList<Beat> Beats(double words, int scenes)
    {
        var points = material.Beats.ToList();
        var beats = new List<Beat>();
        beats.AddRange(Opening(points, scenes));
        var missing = (1.4 * words) - (0.85 * points.Sum(b => b.Wordings[0].Words)) - 12;
        beats.AddRange(Developed(points, (int)Math.Ceiling(Math.Max(2 + (scenes / 2), missing / AverageFiller))));
        beats.AddRange(Ending());
        return beats;
    }

    /// <summary>The hook: the brief's own question or opening, or one of the phrases, as the seed has it.</summary>
    private IEnumerable<Beat> Opening(List<Beat> points, int scenes)
    {
        var first = points.Count > 0 ? points[0] : null;
        var question = first is not null && first.Wordings[0].Text.EndsWith('?');
        var asked = Asked.Of(topic.Title);
        var own = first is not null && first.Wordings[0].Words <= 14 && (question || (asked is null && dice.Roll(2) == 0));
        if (own)
        {
            points.RemoveAt(0);
            yield return first! with { Worth = scenes == 1 ? Beat.Important : Beat.Essential };
        }
        else if (Hooks(asked) is { Count: > 0 } hooks)
        {
            yield return new([.. hooks.Select((hook, i) => new Wording(hook, i * OtherHook))], scenes == 1 ? 0 : Beat.Essential);
            if (topic.Kind is { } kind && hooks[0].Contains(kind, StringComparison.OrdinalIgnoreCase))
                points.RemoveAll(p => Words.Stems(kind).IsSupersetOf(Words.Stems(p.Wordings[0].Text).Except(Words.Stems(topic.Name!))));
        }

        if (stock.Next("turn") is { } turn)
            yield return new([new(turn, 0)], 0, TagPrice, true) { Echoes = true };
    }

    /// <summary>The hook the seed wants, and others of different length in case there is no room for it.</summary>
    private List<string> Hooks(string? asked)
    {
        if (asked is not null)
            return [asked];
        var all = stock.Hooks().ToList();
        return topic.Kind is { } kind && all.Count > 0 && all[0].Contains(kind, StringComparison.OrdinalIgnoreCase) ? all[..1]
            : [.. all.Where(h => topic.Kind is null || !h.Contains(topic.Kind, StringComparison.OrdinalIgnoreCase)).Take(3)];
    }

    private IEnumerable<Beat> Developed(List<Beat> points, int fillers)
    {
        var slots = Math.Max(1, points.Count);
        var given = 0;
        for (var i = 0; i < slots; i++)
        {
            var point = points.ElementAtOrDefault(i);
            if (point is not null)
                yield return point;
            if (i + 1 < points.Count && points[i + 1].Leans)
                continue;
            var near = point is null ? [] : NounPhrases.Of(point.Wordings[0].Text);
            for (; given < fillers * (i + 1) / slots; given++)
                if (stock.Next("more", given % 2 == 0 ? near : null) is { } line)
                    yield return new([new(line, 0)], 0, FillerPrice);
        }

        if (stock.Next("tag") is { } tag)
            yield return new([new(tag, 0)], 0, TagPrice, true) { Echoes = true };
    }

    private IEnumerable<Beat> Ending()
    {
        if (stock.Next("end") is { } lead)
            yield return new([new(lead, 0)], 0, 0.6);
        var call = SpokenText.Flat(brief.CallToAction ?? "");
        var wordings = call.Any(char.IsLetterOrDigit) ? Shortening.Of(Words.Sentence(call, loud ? '!' : '.')) : [];
        yield return new([.. wordings.Where(w => w.Words <= 14).Take(4), new(Words.Sentence(CallToAction, loud ? '!' : '.'), 1)], Beat.Essential);
        if (topic.Name is { } name && !CallToAction.Contains(name, StringComparison.OrdinalIgnoreCase) && char.IsUpper(name[0]))
            yield return new([new(Words.Sentence(name), 0)], 0, 0.5, true) { Echoes = true };
    }

    private string Call(Phrasebook book)
    {
        var given = SpokenText.Flat(brief.CallToAction ?? "").TrimEnd('.', '!', ' ');
        return given.Count(char.IsLetter) >= 3 ? Words.Capital(Topic.Short(given)) : dice.Shuffled(book.For("call"))[0];
    }
}
