using OmaVideo.Core.Sound;
using OmaVideo.Media.Sound;

namespace OmaVideo.Media.Tests.Sound;

public sealed class DuckingTests
{
    [Fact]
    public void It_is_down_for_every_word_and_moves_without_steps()
    {
        var gains = Ducking.Gains([(96_000, 144_000)], 300_000);

        Assert.All(gains[96_000..144_000], gain => Assert.Equal(Ducking.Depth, Samples.Decibels(gain), 0.01));
        Assert.Equal(1, gains[80_000]);
        Assert.Equal(1, gains[200_000]);
        Assert.True(gains.Zip(gains.Skip(1), (a, b) => Math.Abs(a - b)).Max() < 0.0003);
    }

    [Fact]
    public void It_stays_down_in_the_short_pause_between_two_sentences_and_rises_in_a_long_one()
    {
        var gains = Ducking.Gains([(0, 48_000), (86_400, 144_000), (340_000, 400_000)], 480_000);

        Assert.Equal(Ducking.Depth, Samples.Decibels(gains[67_000]), 0.01);
        Assert.Equal(1, gains[240_000]);
    }

    [Fact]
    public void Without_speech_nothing_moves() => Assert.All(Ducking.Gains([], 1000), gain => Assert.Equal(1, gain));
}
