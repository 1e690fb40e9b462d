using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Phrases;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Agents.Scripts.Telling;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Scripts.Revising;

/// <summary>Narration as somebody wants it, never longer than its scene and never empty.</summary>
internal sealed class NarrationChanges(Brief brief, double seconds, long seed)
{
    private readonly int most = Pace.MostWords(seconds);
    private readonly Dice dice = new(seed);

    public string Of(string narration, Change change) => change.Kind switch
    {
        ChangeKind.Say => SpokenText.Flat(change.What) is { Length: > 0 } said ? Fitting.To(Marked(said), seconds) : narration,
        ChangeKind.Shorter => Shorter(narration),
        ChangeKind.Longer => Longer(narration),
        ChangeKind.Voice => Voiced(narration, change.What),
        ChangeKind.Mention => Mentioning(narration, change.What),
        ChangeKind.KeepQuietAbout => QuietAbout(narration, change.What),
        ChangeKind.Replace => PictureChanges.Swapped(narration, change) is var swapped && swapped != narration ? Fitting.To(Words.Capital(swapped), seconds) : narration,
        _ => narration,
    };

    private static string Marked(string text) => text[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' ? Words.Capital(text) : Words.Sentence(text);

    private static string Shorter(string narration)
    {
        var sentences = Sentences.Of(narration);
        if (sentences.Count > 1)
            return Words.Join(sentences.Where(s => s != sentences.MinBy(x => x.Length)));
        var shorter = Shortening.Of(narration).Where(w => w.Words < Pace.Words(narration)).ToList();
        return shorter.MinBy(w => w.Loss)?.Text ?? Pieces.Wordings(narration, Math.Max(3, Pace.Words(narration) * 2 / 3)).MinBy(w => w.Words)!.Text;
    }

    private string Longer(string narration)
    {
        var said = Words.Stems(narration);
        var facts = (brief.KeyMessages ?? []).Append(brief.Description).SelectMany(text => Sentences.Of(SpokenText.Of(text)))
            .Where(s => !Openers.Leans(s)).Select(Marked).SelectMany(Shortening.Of)
            .Where(w => Words.Stems(w.Text) is { Count: > 0 } stems && stems.Count(said.Contains) * 2 < stems.Count).Select(w => w.Text);
        var more = facts.Concat(Stock(brief.Tone.ToString(), "more")).Concat(Stock(brief.Tone.ToString(), "tag"));
        return more.FirstOrDefault(s => Pace.Words(s) + Pace.Words(narration) <= most) is { } next ? $"{narration} {next}" : narration;
    }

    private string Voiced(string narration, string tone)
    {
        var spoken = tone is "friendly" or "energetic" ? Contractions.In(narration) : narration;
        spoken = tone == "energetic" ? (spoken.EndsWith('.') ? spoken[..^1] + "!" : spoken) : spoken.Replace('!', '.');
        var opener = Stock(tone, "turn").Concat(Stock(tone, "tag")).FirstOrDefault(s => Pace.Words(s) + Pace.Words(spoken) <= most && !narration.Contains(s, StringComparison.Ordinal));
        return opener is null || tone == "neutral" ? spoken : $"{spoken} {opener}";
    }

    private string Mentioning(string narration, string what)
    {
        var wanted = SpokenText.Flat(what).TrimEnd('.', '!');
        if (wanted.Length == 0 || narration.Contains(wanted, StringComparison.OrdinalIgnoreCase))
            return narration;
        var kind = Kinds.Of(Words.Of(wanted));
        var frames = Stock(brief.Tone.ToString(), "key.thing");
        var low = char.IsUpper(wanted[0]) && wanted.Length > 1 && !char.IsUpper(wanted[1]) && wanted.Contains(' ', StringComparison.Ordinal) && kind != Kind.Thing ? Words.Low(wanted, new HashSet<string>()) : wanted;
        var sentence = kind is Kind.Thing && Pace.Words(wanted) <= 8 && frames.Count > 0 && Articles.With(low) is { } article
            ? Slots.Fill(frames[0], new Dictionary<string, string?> { ["it"] = article })! : Words.Sentence(wanted);
        foreach (var shorter in Shortenings(narration))
            if (Pace.Words(shorter) + Pace.Words(sentence) <= most)
                return shorter.Length == 0 ? sentence : $"{shorter} {sentence}";
        return Fitting.To(sentence, seconds);
    }

    /// <summary>The narration, ever shorter, down to nothing.</summary>
    private static IEnumerable<string> Shortenings(string narration)
    {
        yield return narration;
        var sentences = Sentences.Of(narration);
        for (var kept = sentences.Count - 1; kept > 0; kept--)
            yield return Words.Join(sentences.Take(kept));
        foreach (var wording in Shortening.Of(sentences[0]).OrderByDescending(w => w.Words))
            yield return wording.Text;
        yield return "";
    }

    private string QuietAbout(string narration, string what)
    {
        var unwanted = Words.Stems(SpokenText.Flat(what));
        bool Says(string text) => Words.Stems(text).Overlaps(unwanted);
        var kept = Words.Join(Sentences.Of(narration).Where(s => !Says(s)));
        if (kept.Length > 0)
            return kept;
        var shorter = Shortening.Of(narration).Where(w => !Says(w.Text)).MinBy(w => w.Loss)?.Text;
        return shorter ?? Stock(brief.Tone.ToString(), "more").FirstOrDefault(s => Pace.Words(s) <= most) ?? narration;
    }

    /// <summary>Phrases of the stock that need nothing filled in.</summary>
    private List<string> Stock(string tone, string place) =>
        Tongue.Of(brief) is var language && language == "en"
            ? dice.Shuffled(new Phrasebook(tone.ToLowerInvariant(), Purpose.Of(brief)).For(place).Where(p => place.StartsWith("key", StringComparison.Ordinal) || !p.Contains('{', StringComparison.Ordinal)))
            : dice.Shuffled(new Phrasebook(language, "offer").For(place));
}
