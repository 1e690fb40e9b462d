using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Tests.Sound;

public class SilencesTests
{
    [Fact]
    public void Silences_are_found_to_a_few_milliseconds_and_those_at_either_end_left_out()
    {
        var sound = new float[Pcm.SampleRate * 2];
        for (var i = 0; i < sound.Length; i++)
            sound[i] = i / (double)Pcm.SampleRate is (> 0.1 and < 0.5) or (> 0.6 and < 1) or (> 1.01 and < 1.8) ? MathF.Sin(i * 0.05f) * 0.3f : 0.001f;

        var silence = Assert.Single(Silences.In(sound));

        Assert.InRange(silence.From, 0.495, 0.505);
        Assert.InRange(silence.Until, 0.595, 0.605);
    }

    [Fact]
    public void Nothing_has_no_silences_and_neither_has_silence()
    {
        Assert.Empty(Silences.In([]));
        Assert.Empty(Silences.In(new float[Pcm.SampleRate]));
    }
}
