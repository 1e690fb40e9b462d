using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Tests.Rendering;

public class CaptionPaceTests
{
    private const string FortyLetters = "abcdefghi abcdefghi abcdefghi abcdefghij";

    [Fact]
    public void A_caption_that_is_said_too_fast_stays_until_it_is_read() =>
        Assert.Equal((30, 90), Span(CaptionPace.Held([new(30, 60, [FortyLetters]), new(300, 400, ["b"])], 900)[0]));

    [Fact]
    public void It_goes_when_the_next_one_comes_and_then_comes_a_little_early()
    {
        var held = CaptionPace.Held([new(30, 60, [FortyLetters], [0, 10, 20]), new(70, 200, ["b"])], 900);

        Assert.Equal((28, 70), Span(held[0]));
        Assert.Equal([0, 12, 22], held[0].Words!);
        Assert.Equal((70, 200), Span(held[1]));
    }

    [Fact]
    public void No_caption_stays_beyond_the_end_of_the_video() => Assert.Equal((868, 900), Span(CaptionPace.Held([new(870, 890, [FortyLetters])], 900)[0]));

    [Fact]
    public void Two_captions_are_never_shown_at_once()
    {
        var held = CaptionPace.Held([.. Enumerable.Range(0, 20).Select(i => new Cue(i * 7, (i * 7) + 7, [FortyLetters]))], 900);

        Assert.All(held.Zip(held.Skip(1)), pair => Assert.True(pair.First.Until <= pair.Second.From));
    }

    [Fact]
    public void A_caption_with_time_enough_is_left_alone() => Assert.Equal((30, 91), Span(CaptionPace.Held([new(30, 91, [FortyLetters])], 900)[0]));

    private static (int, int) Span(Cue cue) => (cue.From, cue.Until);
}
