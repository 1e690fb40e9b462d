using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Tests.Sound;

public sealed class LoudnessTests
{
    /// <summary>The calibration of BS.1770: a full sine of 997 Hz in one channel is -3.01 LUFS.</summary>
    [Fact]
    public void A_full_sine_measures_what_the_standard_says() => Assert.Equal(-3.01, Loudness.Integrated(Sine(997, 1, 3)), 0.05);

    [Fact]
    public void Two_channels_are_three_decibels_louder_than_one()
    {
        var sine = Sine(997, 0.1, 3);

        Assert.Equal(Loudness.Integrated(sine) + 3.01, Loudness.Integrated(sine, sine), 0.02);
    }

    [Fact]
    public void Pauses_do_not_count()
    {
        var sine = Sine(500, 0.2, 4);
        float[] paused = [.. sine, .. new float[10 * Pcm.SampleRate], .. sine];

        Assert.Equal(Loudness.Integrated(sine), Loudness.Integrated(paused), 0.3);
    }

    [Fact]
    public void Lows_are_less_loud_than_highs() => Assert.True(Loudness.Integrated(Sine(40, 0.3, 2)) < Loudness.Integrated(Sine(3000, 0.3, 2)) - 6);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(480_00)]
    public void Silence_is_silence(int samples) => Assert.Equal(Loudness.Silence, Loudness.Integrated(new float[samples]));

    [Fact]
    public void A_moment_shorter_than_a_block_is_measured_whole() => Assert.InRange(Loudness.Integrated(Sine(997, 1, 0.05)), -4, -2.5);

    internal static float[] Sine(double hertz, double amplitude, double seconds, double phase = 0) =>
        [.. Enumerable.Range(0, Samples.In(seconds)).Select(i => (float)(amplitude * Math.Sin((2 * Math.PI * hertz * i / Pcm.SampleRate) + phase)))];
}
