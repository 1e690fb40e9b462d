using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Tests.Rendering;

public class SpeechClockTests
{
    private static readonly string[] Words = ["It", "warms", "to", "amber.", "Lumen", "follows", "daylight", "to", "dusk."];

    [Fact]
    public void Where_nobody_listened_words_share_the_time_by_what_they_take_to_say()
    {
        var clock = Clock(null);

        Assert.Equal(0, clock.From(0));
        Assert.Equal(4, clock.Until(8));
        Assert.All(Enumerable.Range(0, 8), word => Assert.True(clock.From(word) < clock.Until(word) && clock.Until(word) <= clock.From(word + 1)));
        Assert.True(clock.Until(6) - clock.From(6) > clock.Until(0) - clock.From(0));
        Assert.True(clock.From(4) - clock.Until(3) > 0.1);
    }

    [Fact]
    public void A_mark_has_its_pause_at_the_silence_near_it_and_not_at_the_closed_mouth_of_a_letter()
    {
        var clock = Clock(new([new(0.62, 0.68), new(1.2, 1.32), new(1.45, 1.49), new(2.6, 2.66)]));

        Assert.Equal((1.2, 1.32), (clock.Until(3), clock.From(4)));
    }

    [Fact]
    public void A_long_silence_is_a_pause_even_without_a_mark()
    {
        var clock = Clock(new([new(1.2, 1.3), new(2.2, 2.9)]));

        Assert.Equal(1.3, clock.From(4));
        Assert.Contains(Enumerable.Range(4, 4), word => clock.Until(word) == 2.2 && clock.From(word + 1) == 2.9);
    }

    [Fact]
    public void Silences_that_fit_nowhere_change_nothing()
    {
        Assert.Equal(Clock(null).From(5), Clock(new([])).From(5));
        Assert.Equal(4, Clock(new([new(0, 4)])).Until(8));
    }

    [Fact]
    public void Words_that_were_heard_are_where_they_were_heard_and_the_others_between_them()
    {
        var clock = Clock(new([], [new("it", 0, 0.2), new("warns", 0.2, 0.5), new("amber", 0.9, 1.3), new("uh", 1.3, 1.5), new("Lumen", 1.8, 2.1), new("DUSK", 3.5, 3.9)]));

        Assert.Equal((0.9, 1.3), (clock.From(3), clock.Until(3)));
        Assert.Equal(1.8, clock.From(4));
        Assert.Equal(3.5, clock.From(8));
        Assert.InRange(clock.From(1), 0.2, 0.9);
        Assert.InRange(clock.From(6), 2.1, 3.5);
    }

    [Fact]
    public void No_word_is_before_an_earlier_one_whatever_was_heard()
    {
        var clock = Clock(new([], [new("It", 2, 2.5), new("warms", 1, 1.5), new("dusk", 0.5, 9)]));

        Assert.All(Enumerable.Range(0, 8), word => Assert.True(clock.From(word) <= clock.Until(word) && clock.Until(word) <= clock.From(word + 1)));
    }

    [Fact]
    public void A_word_alone_takes_all_the_time() => Assert.Equal(4, SpeechClock.Of(["Hello!"], Voice(new([new(1, 2)]))).Until(0));

    private static SpeechClock Clock(SpeechTimes? times) => SpeechClock.Of(Words, Voice(times));

    private static Narration Voice(SpeechTimes? times) => new(new Artifact("voices/x.pcm", 1), 4, "test", times);
}
