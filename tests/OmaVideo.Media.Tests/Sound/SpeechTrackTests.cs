using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Sound;
using OmaVideo.Media.Sound;

namespace OmaVideo.Media.Tests.Sound;

public sealed class SpeechTrackTests
{
    [Fact]
    public async Task Voices_lie_at_their_sample()
    {
        var voice = SoundFiles.Sine(700, 0.25, 0.5);

        var track = await SpeechTrack.Place([Voice(1.25), Voice(2.000_02)], 200_000, _ => Task.FromResult(Samples.ToPcm(voice)));

        Assert.Equal([(60_000, 84_000), (96_001, 120_001)], track.Spoken);
        Assert.Equal(60_001, Array.FindIndex(track.Samples, sample => sample != 0));
        Assert.Equal(track.Samples[60_000..84_000], track.Samples[96_001..120_001]);
        Assert.Equal(-20, Loudness.Integrated(track.Samples[60_000..84_000], track.Samples[60_000..84_000]), 0.1);
    }

    [Fact]
    public async Task A_voice_after_the_end_is_not_heard_and_noise_is_not_blown_up()
    {
        var hiss = SoundFiles.Sine(700, 0.0005, 0.5);

        var track = await SpeechTrack.Place([Voice(0), Voice(9)], 48_000, _ => Task.FromResult(Samples.ToPcm(hiss)));

        Assert.True(track.Samples.Max() < 0.02);
        Assert.Equal((48_000, 48_000), track.Spoken[1]);
    }

    private static PlacedVoice Voice(double start) => new(new Artifact("voice", 0), start);
}
