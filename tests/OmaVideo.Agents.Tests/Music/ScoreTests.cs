using OmaVideo.Agents.Music.Writing;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Sound;

namespace OmaVideo.Agents.Tests.Music;

public sealed class ScoreTests
{
    public static TheoryData<Tone, Style> Moods()
    {
        var moods = new TheoryData<Tone, Style>();
        foreach (var tone in Enum.GetValues<Tone>())
        {
            foreach (var style in Enum.GetValues<Style>())
                moods.Add(tone, style);
        }

        return moods;
    }

    [Theory]
    [MemberData(nameof(Moods))]
    public void Every_seed_has_a_piece(Tone tone, Style style)
    {
        foreach (var seed in Enumerable.Range(0, 60).Select(i => (long)i).Append(long.MinValue).Append(long.MaxValue))
            Assert.NotEmpty(Score.For(new MusicOrder(style, tone, 15, [0, 5, 10], seed)).Notes);
    }

    [Theory]
    [MemberData(nameof(Moods))]
    public void Every_piece_can_be_played_whatever_its_length(Tone tone, Style style)
    {
        foreach (var seconds in new[] { 0.5, 5, 17.3, 180 })
        {
            var score = Score.For(Order(tone, style, seconds));

            Assert.All(score.Notes, note =>
            {
                Assert.InRange(note.Start, 0, seconds);
                Assert.InRange(note.Length, 0.001, seconds);
                Assert.InRange(note.Strength, 0, 1);
                Assert.InRange(note.Pan, -1, 1);
                Assert.True(note.Pitch is 0 or (>= 28 and <= 100), $"{note}");
            });
            Assert.Equal(score.Notes.OrderBy(note => note.Start), score.Notes);
        }
    }

    [Theory]
    [MemberData(nameof(Moods))]
    public void It_ends_on_the_keynote_with_time_to_ring_out(Tone tone, Style style)
    {
        foreach (var seconds in new double[] { 15, 20, 30, 45 })
        {
            var order = Order(tone, style, seconds);
            var score = Score.For(order);

            var ending = score.Form.At(score.Form.LastBeat);
            Assert.InRange(seconds - ending, 2, 5.6);
            var last = score.Notes.Where(note => note.Part == Part.Bass && note.Start > ending - 0.05).ToList();
            var pad = score.Notes.Where(note => note.Part == Part.Pad && note.Start > ending - 0.05);
            Assert.All(pad, note => Assert.InRange(note.Start, ending - 0.01, ending + 0.01));
            Assert.All(last, note => Assert.Contains(pad, held => (held.Pitch - note.Pitch) % 12 == 0));
        }
    }

    [Fact]
    public void The_last_bar_slows_down()
    {
        var form = Score.For(Order(Tone.Inspirational, Style.Cinematic, 30)).Form;

        var usual = form.At(4) - form.At(0);
        Assert.InRange((form.At(form.LastBeat) - form.At(form.LastBeat - 4)) / usual, 1.1, 1.25);
    }

    [Fact]
    public void Scenes_of_even_length_begin_on_beats()
    {
        var form = Score.For(Order(Tone.Neutral, Style.Professional, 30)).Form;

        Assert.All(Enumerable.Range(1, 4), scene => Assert.Equal(scene * 5.0, form.At(form.BeatNear(scene * 5.0)), 0.1));
    }

    [Fact]
    public void Chords_move_by_steps_not_leaps()
    {
        var order = Order(Tone.Inspirational, Style.Professional, 60);
        var chords = Score.For(order).Notes.Where(note => note.Part == Part.Pad).GroupBy(note => Math.Round(note.Start, 2)).Select(chord => chord.Select(note => note.Pitch).Order().ToArray()).ToList();

        Assert.All(chords, chord => Assert.Equal(4, chord.Length));
        Assert.All(chords.Zip(chords.Skip(1)), pair => Assert.True(pair.First.Zip(pair.Second, (a, b) => Math.Abs(a - b)).Max() <= 5));
    }

    [Fact]
    public void It_begins_with_few_and_joins_the_others_later()
    {
        var score = Score.For(Order(Tone.Neutral, Style.Professional, 45));

        var bar = score.Form.At(4);
        var first = score.Notes.Where(note => note.Start < bar - 0.1).Select(note => note.Part).Distinct().ToList();
        var later = score.Notes.Where(note => note.Start > 25 && note.Start < 35).Select(note => note.Part).Distinct().ToList();
        Assert.True(first.Count < later.Count, $"{first.Count} and {later.Count}");
        Assert.DoesNotContain(Part.Kick, first);
        Assert.Contains(Part.Kick, later);
    }

    [Fact]
    public void Tones_have_tempos_of_their_own()
    {
        var tempo = Enum.GetValues<Tone>().ToDictionary(tone => tone, tone => Score.For(Order(tone, Style.Professional, 30)).Form.Tempo);

        Assert.True(tempo[Tone.Dramatic] < tempo[Tone.Neutral] && tempo[Tone.Inspirational] < tempo[Tone.Neutral]);
        Assert.True(tempo[Tone.Neutral] < tempo[Tone.Friendly] && tempo[Tone.Friendly] < tempo[Tone.Energetic]);
    }

    [Fact]
    public void A_scene_start_is_marked()
    {
        var plain = Score.For(new MusicOrder(Style.Playful, Tone.Friendly, 30, [], 3));
        var marked = Score.For(new MusicOrder(Style.Playful, Tone.Friendly, 30, [0, 12], 3));

        Assert.DoesNotContain(plain.Notes, note => note.Part == Part.Swell);
        var swell = Assert.Single(marked.Notes, note => note.Part == Part.Swell);
        Assert.Equal(12, swell.Start + swell.Length, 0.3);
    }

    internal static MusicOrder Order(Tone tone, Style style, double seconds, long seed = 7) =>
        new(style, tone, seconds, [.. Enumerable.Range(0, Math.Max(1, (int)(seconds / 5))).Select(i => i * 5.0)], seed);
}
