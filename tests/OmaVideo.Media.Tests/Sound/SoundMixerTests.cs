using System.Globalization;
using OmaVideo.Core.Sound;
using OmaVideo.Media.Sound;

namespace OmaVideo.Media.Tests.Sound;

public sealed class SoundMixerTests : IDisposable
{
    private readonly SoundFiles files = new();
    private readonly SoundMixer mixer;

    public SoundMixerTests() => mixer = new(files.Ffmpeg, files);

    [Theory]
    [InlineData(0, 8)]
    [InlineData(1, 8)]
    [InlineData(3, 12)]
    [InlineData(36, 45)]
    public async Task Every_mix_is_as_loud_as_players_expect_and_never_clips(int voices, int seconds)
    {
        var file = await Mix(seconds, Enumerable.Range(0, voices).Select(i => (SoundFiles.Babble(0.02 + (0.002 * i), 1.1), (i * 1.2) + 0.3)), Noise(seconds, 0.2));

        var (loudness, peak) = await files.Measure(file);
        Assert.InRange(loudness, -16.5, -15.5);
        Assert.True(peak < -1, $"true peak {peak}");
    }

    [Fact]
    public async Task Peaks_that_encoding_lifts_too_high_are_lowered_and_encoded_again()
    {
        var file = await Mix(new(files.Ffmpeg, files) { Ceiling = -0.3 }, 8, [(SoundFiles.Babble(0.1, 2), 3)], Drums());

        Assert.InRange((await files.Measure(file)).TruePeak, -3, -1);
    }

    [Fact]
    public async Task Sharp_blows_are_held_under_the_ceiling_too()
    {
        var file = await Mix(8, [(SoundFiles.Babble(0.1, 2), 3)], Drums());

        Assert.InRange((await files.Measure(file)).TruePeak, -4, -1);
    }

    [Theory]
    [InlineData(5.033333333)]
    [InlineData(5.5)]
    public async Task It_is_of_the_exact_length(double seconds)
    {
        var file = await Mix(seconds, [(SoundFiles.Babble(0.1, 3), 1)], Noise(seconds, 0.1));

        var samples = (int)Math.Round(seconds * 48_000);
        Assert.Equal(samples.ToString(CultureInfo.InvariantCulture), await files.Probe(file, "stream=duration_ts"));
        Assert.Equal("aac,48000,2", await files.Probe(file, "stream=codec_name,sample_rate,channels"));

        // A decoder may hand out the rest of AAC's last frame; there must be nothing in it.
        var (left, _) = await files.Decode(file);
        Assert.InRange(left.Length, samples, samples + 1023);
        Assert.True(left[samples..].All(sample => Math.Abs(sample) < 0.01));
    }

    [Fact]
    public async Task Music_steps_back_under_speech_and_comes_up_again()
    {
        var file = await Mix(9, [(SoundFiles.Sine(1500, 0.3, 3), 3)], [SoundFiles.Sine(400, 0.2, 9), SoundFiles.Sine(400, 0.2, 9)]);

        var (left, _) = await files.Decode(file);
        var (before, under, after) = (Level(left, 1, 400), Level(left, 4, 400), Level(left, 7.3, 400));
        Assert.InRange(before - under, 9, 12);
        Assert.InRange(after, before - 0.5, before + 0.5);
        Assert.InRange(Level(left, 4, 1500) - under, 12, 20);
    }

    [Fact]
    public async Task Music_has_made_room_when_the_first_word_begins()
    {
        var file = await Mix(6, [(SoundFiles.Sine(1500, 0.3, 2), 3)], [SoundFiles.Sine(400, 0.2, 6), SoundFiles.Sine(400, 0.2, 6)]);

        var (left, _) = await files.Decode(file);
        Assert.True(Level(left, 3, 400, 0.1) < Level(left, 1, 400, 0.1) - 8);
    }

    [Fact]
    public async Task Quiet_and_loud_voices_end_equally_loud()
    {
        var file = await Mix(7, [(SoundFiles.Sine(900, 0.02, 2), 0.5), (SoundFiles.Sine(900, 0.6, 2), 4)], Noise(7, 0.01));

        var (left, _) = await files.Decode(file);
        Assert.Equal(Level(left, 1, 900), Level(left, 4.5, 900), 0.5);
    }

    [Fact]
    public async Task There_are_no_clicks_where_voices_begin_and_end()
    {
        var music = SoundFiles.Sine(200, 0.2, 7);
        var file = await Mix(7, [(Faded(SoundFiles.Sine(300, 0.3, 2)), 0.5), (Faded(SoundFiles.Sine(300, 0.3, 1)), 3), (Faded(SoundFiles.Sine(300, 0.3, 1)), 5.5)], [music, music]);

        var (left, _) = await files.Decode(file);
        var steps = left.Zip(left.Skip(1), (a, b) => Math.Abs(b - a)).Max();
        Assert.True(steps < 0.04, $"a step of {steps}");
    }

    [Fact]
    public async Task The_same_mix_is_the_same_file()
    {
        (float[], double)[] voices = [(SoundFiles.Babble(0.1, 3), 1)];

        var first = await File.ReadAllBytesAsync(await Mix(6, voices, Noise(6, 0.1), "a.m4a"));
        var second = await File.ReadAllBytesAsync(await Mix(6, voices, Noise(6, 0.1), "b.m4a"));

        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    public async Task Music_of_another_length_still_gives_a_whole_mix(double music)
    {
        var file = await Mix(8, [(SoundFiles.Babble(0.1, 3), 1)], Noise(music, 0.1));

        Assert.Equal("384000", await files.Probe(file, "stream=duration_ts"));
        Assert.InRange((await files.Measure(file)).Loudness, -16.5, -15.5);
    }

    [Fact]
    public async Task A_voice_that_would_outlast_the_video_ends_with_it()
    {
        var file = await Mix(6, [(SoundFiles.Babble(0.1, 5), 3)], Noise(6, 0.1));

        var (left, _) = await files.Decode(file);
        Assert.True(left[287_900..].All(sample => Math.Abs(sample) < 0.05));
    }

    [Fact]
    public async Task Silence_stays_silence()
    {
        var file = await Mix(5, [], [new float[240_000], new float[240_000]]);

        var (left, right) = await files.Decode(file);
        Assert.True(left.Concat(right).All(sample => sample == 0));
    }

    public void Dispose() => files.Dispose();

    private Task<string> Mix(double seconds, IEnumerable<(float[] Voice, double Start)> voices, float[][] music, string name = "mix.m4a") =>
        Mix(mixer, seconds, voices, music, name);

    private async Task<string> Mix(SoundMixer mixer, double seconds, IEnumerable<(float[] Voice, double Start)> voices, float[][] music, string name = "mix.m4a")
    {
        var file = files.Path(name);
        await mixer.Mix(new(seconds, [.. voices.Select(v => new PlacedVoice(files.Keep(v.Voice), v.Start))], files.Keep(music)), file, default);
        return file;
    }

    private static double Level(float[] samples, double at, double hertz, double seconds = 1) =>
        SoundFiles.Tone(samples.AsSpan(Samples.In(at), Samples.In(seconds)), hertz);

    private static float[] Faded(float[] samples)
    {
        Fade.In(samples, 0.005);
        Fade.Out(samples, 0.005);
        return samples;
    }

    /// <summary>Four short blows a second.</summary>
    private static float[][] Drums()
    {
        var drums = Noise(8, 0.6);
        foreach (var channel in drums)
        {
            for (var i = 0; i < channel.Length; i++)
                channel[i] *= (float)Math.Exp(-(i % 12_000) / 400.0);
        }

        return drums;
    }

    /// <summary>Pink-like noise, the same each time.</summary>
    private static float[][] Noise(double seconds, double amplitude)
    {
        var state = 12_345u;
        var channels = new[] { new float[Samples.In(seconds)], new float[Samples.In(seconds)] };
        foreach (var channel in channels)
        {
            var slow = 0.0;
            for (var i = 0; i < channel.Length; i++)
            {
                state = (state * 1_664_525) + 1_013_904_223;
                slow += 0.1 * (((state >> 8) / 8_388_608.0) - 1 - slow);
                channel[i] = (float)(slow * amplitude * 3);
            }
        }

        return channels;
    }
}
