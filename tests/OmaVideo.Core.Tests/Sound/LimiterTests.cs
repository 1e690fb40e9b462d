using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Tests.Sound;

public sealed class LimiterTests
{
    /// <summary>At a quarter of the sample rate, with this phase, every sample lies 3 dB under the wave's peak.</summary>
    [Fact]
    public void A_peak_between_samples_is_seen()
    {
        var sine = LoudnessTests.Sine(12_000, 0.8, 0.5, Math.PI / 4);

        Assert.InRange(sine.Max(), 0.56, 0.57);
        Assert.InRange(TruePeak.Of(sine), 0.78, 0.84);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(31)]
    [InlineData(64)]
    [InlineData(5_000)]
    public void Piece_by_piece_the_peak_is_that_of_the_whole(int piece)
    {
        var sound = LoudnessTests.Sine(11_987, 0.8, 0.05, 0.3);
        var meter = new TruePeakMeter();
        foreach (var part in sound.Chunk(piece))
            meter.Add(part);

        Assert.Equal(TruePeak.Of(sound), meter.Peak);
    }

    [Fact]
    public void Nothing_exceeds_the_ceiling_and_what_is_far_from_a_peak_stays()
    {
        var sound = LoudnessTests.Sine(440, 0.2, 2);
        for (var i = 40_000; i < 42_000; i++)
            sound[i] *= 5;
        var limited = (float[])sound.Clone();

        Limiter.Apply(0.5f, limited);

        Assert.InRange(TruePeak.Of(limited), 0.45, 0.505);
        Assert.Equal(sound[..39_000], limited[..39_000]);
        Assert.Equal(sound[80_000], limited[80_000], 0.001);
    }

    [Fact]
    public void Both_channels_are_turned_down_alike()
    {
        var (loud, quiet) = (LoudnessTests.Sine(300, 1, 0.2), LoudnessTests.Sine(300, 0.1, 0.2));

        Limiter.Apply(0.5f, loud, quiet);

        Assert.All(Enumerable.Range(0, loud.Length), i => Assert.Equal(loud[i], quiet[i] * 10, 0.001));
    }

    [Fact]
    public void Quiet_sound_is_left_alone()
    {
        var sound = LoudnessTests.Sine(440, 0.3, 0.2);
        var limited = (float[])sound.Clone();

        Limiter.Apply(0.5f, limited);

        Assert.Equal(sound, limited);
    }

    [Fact]
    public void A_single_sample_is_limited_too()
    {
        float[] sound = [0.9f];

        Limiter.Apply(0.5f, sound);

        Assert.InRange(sound[0], 0.1f, 0.501f);
    }
}
