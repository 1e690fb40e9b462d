using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Phrases;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>What an English brief has to say, in the order to say it.</summary>
internal sealed class Material
{
    private const double KeyWorth = 14;
    private const double Same = 0.6;
    private const int MostWords = 16;

    private readonly Brief brief;
    private readonly Phrasebook book;
    private readonly Dice dice;

    public Material(Brief brief, Topic topic, Phrasebook book, Dice dice)
    {
        (this.brief, Topic, this.book, this.dice) = (brief, topic, book, dice);
        Beats = Ordered();
    }

    public Topic Topic { get; }

    public IReadOnlyList<Beat> Beats { get; }

    private List<Beat> Ordered()
    {
        var told = FromDescription();
        foreach (var (key, number) in Keys().Select((key, number) => (key, number)))
        {
            var stems = Words.Stems(key);
            var same = told.FindIndex(beat => Overlap(stems, Words.Stems(beat.Wordings[0].Text)) >= Same);
            if (same >= 0)
                told[same] = told[same] with { Worth = Math.Max(told[same].Worth, KeyWorth - number) };
            else if (FromKey(key) is { } beat)
                told.Insert(Place(told, stems, number), beat with { Worth = KeyWorth - Math.Min(number, 8), Source = 1000 + (3 * number) });
        }

        return told;
    }

    private IEnumerable<string> Keys() => (brief.KeyMessages ?? []).SelectMany(key => Sentences.Of(SpokenText.Of(key))).Distinct(StringComparer.OrdinalIgnoreCase);

    private List<Beat> FromDescription()
    {
        var beats = new List<Beat>();
        var seen = new List<HashSet<string>>();
        var titleStems = Words.Stems(brief.Title);
        var (aboutTopic, lostBefore) = (false, false);
        foreach (var (sentence, source) in Sentences.Of(SpokenText.Of(brief.Description)).Select((s, i) => (s, i)))
            foreach (var (part, position) in Splitting.Of(sentence).Select((p, i) => (p, i)))
            {
                var text = Words.Sentence(Openers.Untied(part), part[^1] is '!' or '?' ? part[^1] : '.');
                var stems = Words.Stems(text);
                if (stems.Count == 0 || Dangling.At(text) || (Words.Of(text).Length < 2) || part.EndsWith(':') || seen.Any(s => Overlap(stems, s) > 0.85 && Overlap(s, stems) > 0.85))
                    continue;
                seen.Add(stems);
                aboutTopic = Openers.BeginsWithIt(text) ? aboutTopic : Topic.Name is { } name && text.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase);
                var wordings = Wordings(text, Topic.Name is not null, framed: false);
                var leans = Openers.Leans(text) && !(aboutTopic && Openers.BeginsWithIt(text));
                var lost = wordings.Count == 0 || (leans && lostBefore);
                lostBefore = lost;
                if (lost)
                    continue;
                beats.Add(new(wordings, 5 + (6 * Overlap(titleStems, stems)) - (0.08 * source), 0, leans && beats.Count > 0, source) { AboutTopic = aboutTopic });
            }

        return beats;
    }

    private List<Wording> Wordings(string text, bool named, bool framed)
    {
        var kind = Kinds.Of(Words.Of(text));
        IReadOnlyList<Wording> said = kind is Kind.Clause or Kind.Command or Kind.Question ? Shortening.Of(text) : Framed(text, kind, named, framed);
        if (brief.Tone is Tone.Energetic or Tone.Dramatic && Punch.Of(text) is { } punch)
            said = [new(punch, 0), .. said.Select(w => w with { Loss = w.Loss + 0.8 })];
        var fitting = said.Where(w => w.Words <= MostWords).GroupBy(w => w.Words).Select(g => g.MinBy(w => w.Loss)!).OrderBy(w => w.Loss).Take(6).ToList();
        return fitting.Count > 0 || Shortening.Beginning(text, MostWords) is not { } beginning ? fitting : [new(beginning, 6)];
    }

    private Beat? FromKey(string key)
    {
        var text = Words.Sentence(key, key[^1] is '!' or '?' ? key[^1] : '.');
        var wordings = Wordings(text, Topic.Name is not null, framed: true);
        return wordings.Count == 0 ? null : new(wordings, KeyWorth) { AboutTopic = wordings[0].Text.StartsWith("It ", StringComparison.Ordinal) };
    }

    /// <summary>A piece that is no sentence, made one, or said as it is.</summary>
    private List<Wording> Framed(string text, Kind kind, bool named, bool framed)
    {
        var bare = text.TrimEnd('.', '!');
        var low = Words.Low(bare, Topic.Names);
        var plain = new Wording(Words.Sentence(bare), 0.9);
        if (Words.Of(bare).Length > 12)
            return [plain with { Loss = 0 }];
        if (kind == Kind.Predicate)
            return named ? [new(Words.Sentence("It " + low), 0)] : [plain];
        if (!framed)
            return [plain with { Loss = 0 }];
        if (low.StartsWith("no ", StringComparison.Ordinal))
            return Verbs.Is(Words.Bare(Words.Of(low)[^1]), VerbForms.Participle) ? [plain]
                : [new(Words.Sentence((Lexicon.IsPlural(Words.Bare(Words.Of(low)[^1])) ? "There are " : "There is ") + low), 0.2), plain];

        var place = kind switch
        {
            Kind.Quality => "key.quality",
            Kind.Participle => "key.participle",
            Kind.Phrase => "key.phrase",
            _ => "key.thing",
        };
        var frames = dice.Shuffled(book.For(place)).Where(f => named || !f.Contains("It is", StringComparison.Ordinal) && !f.Contains("It's", StringComparison.Ordinal));
        var slots = new Dictionary<string, string?> { ["it"] = kind == Kind.Thing ? Articles.With(low) : low };
        return slots["it"] is null ? [plain with { Loss = 0 }] : [.. frames.Take(1).Select(f => new Wording(Slots.Fill(f, slots)!, 0)), plain];
    }

    /// <summary>After the sentence it has most in common with, else spread over the second half.</summary>
    private static int Place(List<Beat> told, HashSet<string> stems, int number)
    {
        var best = -1;
        var most = 0.3;
        for (var i = 0; i < told.Count; i++)
            if (Overlap(stems, Words.Stems(told[i].Wordings[0].Text)) is var overlap && overlap > most)
                (best, most) = (i, overlap);
        var place = best >= 0 ? best + 1 : Math.Min(told.Count, (told.Count / 2) + (2 * number) + 1);
        while (place < told.Count && told[place].Leans)
            place++;
        return place;
    }

    /// <summary>What share of the first is in the second.</summary>
    private static double Overlap(HashSet<string> one, HashSet<string> other) => one.Count == 0 ? 0 : (double)one.Count(other.Contains) / one.Count;
}
