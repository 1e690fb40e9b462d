using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Phrases;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>
/// Tells a brief in a language whose grammar the writer does not know: in the brief's own sentences, with a few
/// phrases where there are any for the language.
/// </summary>
internal sealed class ForeignTeller(Brief brief, Topic topic, string language, long seed) : ITeller
{
    private const int MostWords = 15;
    private const double FillerPrice = 1.6;

    private readonly Phrasebook book = new(language, "offer");
    private readonly string given = SpokenText.Flat(brief.CallToAction ?? "").TrimEnd('.', '!', '。', '！', ' ');

    public string CallToAction => given.Count(char.IsLetter) >= 2 ? Topic.Short(given) : book.For("call") is [var call, ..] ? call : topic.Title;

    public IReadOnlyList<Beat> Beats(double words, int scenes)
    {
        var dice = new Dice(seed);
        var points = Points();
        var most = scenes > 1 ? MostWords : (int)words;
        var fillers = new Queue<string>(dice.Shuffled(book.For("more")));
        var beats = new List<Beat>();
        if (dice.Shuffled(book.For("hook")).FirstOrDefault() is { } hook && dice.Roll(2) == 0)
            beats.Add(new([new(hook, 0)], scenes == 1 ? 0 : Beat.Essential));
        else if (!points.Any(p => p.Contains(topic.Title, StringComparison.OrdinalIgnoreCase)))
            beats.Add(new([new(Pieces.Marked(topic.Title), 0)], 3));

        foreach (var (point, number) in points.Select((point, number) => (point, number)))
        {
            beats.Add(new(Pieces.Wordings(point, most), number == 0 ? 9 : 6, 0, false, number));
            if (fillers.Count > 0)
                beats.Add(new([new(fillers.Dequeue(), 0)], 0, FillerPrice));
        }

        beats.AddRange(fillers.Select(line => new Beat([new(line, 0)], 0, FillerPrice)));
        beats.AddRange(Refrain(points, most, scenes));
        if (book.For("end") is { Count: > 0 } ends)
            beats.Add(new([new(ends[dice.Roll(ends.Count)], 0)], 0, 0.6));
        beats.Add(new(Pieces.Wordings(given.Length > 1 ? given : CallToAction, most), Beat.Essential));
        return beats;
    }

    /// <summary>Where there is far too little to say, it is said again, in whole sentences and after as long as possible.</summary>
    private IEnumerable<Beat> Refrain(List<string> points, int most, int scenes)
    {
        var own = points.Prepend(topic.Title).Where(p => p.Length > 1).ToList();
        return Enumerable.Range(0, scenes).Select(i => new Beat([Pieces.Wordings(own[i % own.Count], most)[0]], 0, 20 + i));
    }

    private List<string> Points() => [.. Sentences.Of(SpokenText.Of(brief.Description))
        .Concat((brief.KeyMessages ?? []).SelectMany(key => Sentences.Of(SpokenText.Of(key))))
        .SelectMany(s => Unspaced.Is(s) && !s.Any(c => c is '。' or '！' or '？') ? Words.Of(s) : [s])
        .Select(s => s.TrimEnd(' ', ',', ';', ':'))
        .DistinctBy(s => s.TrimEnd('.', '!', '。', '！').ToUpperInvariant())];
}
