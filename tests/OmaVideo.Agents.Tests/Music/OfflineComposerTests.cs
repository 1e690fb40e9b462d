using OmaVideo.Agents.Music;
using OmaVideo.Agents.Music.Effects;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Sound;

namespace OmaVideo.Agents.Tests.Music;

public sealed class OfflineComposerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("music-").FullName;
    private readonly OfflineComposer composer = new();

    [Theory]
    [InlineData(Tone.Neutral, Style.Professional, 10)]
    [InlineData(Tone.Friendly, Style.Playful, 8)]
    [InlineData(Tone.Inspirational, Style.Cinematic, 9.5)]
    [InlineData(Tone.Energetic, Style.Modern, 8)]
    [InlineData(Tone.Dramatic, Style.Minimalist, 10.037)]
    [InlineData(Tone.Neutral, Style.Playful, 5)]
    public async Task A_piece_is_whole_level_and_leaves_room_for_a_voice(Tone tone, Style style, double seconds)
    {
        var (left, right) = await Compose(tone, style, seconds);

        Assert.Equal((int)Math.Round(seconds * 48_000), left.Length);
        Assert.InRange(Loudness.Integrated(left, right), -20.6, -19.5);
        Assert.True(TruePeak.Of(left, right) <= Samples.Gain(-3.9));
        Assert.Equal(0, left.Average(), 0.001);
        Assert.Equal(0, right.Average(), 0.001);

        Assert.All(left[^240..].Concat(right[^240..]), sample => Assert.Equal(0, sample));
        Assert.True(Level(left[^24_000..]) < Level(left) - 15, "it does not fade");
        Assert.True(Level(left[^(3 * 24_000)..]) > Level(left) - 30, "it stops long before the end");
        Assert.Equal(0, left[0]);
        var smooth = Band(left, 30, 3_000);
        Assert.True(smooth.Zip(smooth.Skip(1), (a, b) => Math.Abs(a - b)).Max() < 0.09, "a click");

        Assert.True(Level(Band(left, 1_000, 4_000)) < Level(left) - 8, "no room where speech is");
        Assert.True(Level([.. left.Zip(right, (l, r) => l - r)]) > Level(left) - 25, "it is not stereo");
        Assert.DoesNotContain(left.Concat(right), float.IsNaN);
    }

    [Fact]
    public async Task Tones_are_told_apart_by_ear()
    {
        var (dramatic, _) = await Compose(Tone.Dramatic, Style.Professional, 14);
        var (energetic, _) = await Compose(Tone.Energetic, Style.Professional, 14);

        Assert.True(Onsets(energetic) > 1.5 * Onsets(dramatic), $"{Onsets(energetic)} and {Onsets(dramatic)} onsets");
        Assert.True(Level(Band(energetic, 5_000, 15_000)) > Level(Band(dramatic, 5_000, 15_000)) + 4);
    }

    [Fact]
    public async Task It_builds()
    {
        var (left, _) = await Compose(Tone.Inspirational, Style.Cinematic, 20);

        Assert.True(Level(left[(11 * 48_000)..(14 * 48_000)]) > Level(left[..(3 * 48_000)]) + 3);
    }

    [Fact]
    public async Task The_same_order_is_the_same_music_and_another_seed_is_other_music()
    {
        var first = await Compose(Tone.Friendly, Style.Modern, 4);

        Assert.Equal(first.Left, (await Compose(Tone.Friendly, Style.Modern, 4)).Left);
        Assert.NotEqual(first.Left, (await Compose(Tone.Friendly, Style.Modern, 4, seed: 8)).Left);
    }

    [Fact]
    public async Task Canceling_stops_it()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            composer.Compose(ScoreTests.Order(Tone.Neutral, Style.Modern, 40), Path.Combine(folder, "never.pcm"), cancel.Token));
        Assert.Empty(Directory.GetFiles(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<(float[] Left, float[] Right)> Compose(Tone tone, Style style, double seconds, long seed = 7)
    {
        var file = Path.Combine(folder, "music.pcm");
        await composer.Compose(ScoreTests.Order(tone, style, seconds, seed), file, default);
        var pcm = await File.ReadAllBytesAsync(file);
        return (Samples.FromPcm(pcm, 0, 2), Samples.FromPcm(pcm, 1, 2));
    }

    private static double Level(float[] samples) => 10 * Math.Log10(samples.Average(x => (double)x * x) + 1e-12);

    private static float[] Band(float[] samples, double from, double until)
    {
        var (low, high) = (new StateFilter(), new StateFilter());
        low.Tune(from);
        high.Tune(until);
        return [.. samples.Select(sample => high.Next(low.Next(sample).High).Low)];
    }

    /// <summary>Moments where it gets louder at once, above the basses.</summary>
    private static int Onsets(float[] samples)
    {
        var levels = Band(samples, 300, 12_000).Chunk(960).Select(Level).ToArray();
        return Enumerable.Range(2, levels.Length - 2).Count(i => levels[i] - levels[i - 1] > 1.5 && levels[i] > -50);
    }
}
