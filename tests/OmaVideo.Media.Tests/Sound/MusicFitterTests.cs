using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Sound;

namespace OmaVideo.Media.Tests.Sound;

/// <summary>Music that somebody brought is made as long as the video.</summary>
public sealed class MusicFitterTests : IDisposable
{
    private readonly MediaFolder media = new();

    [Theory]
    [InlineData("sine=f=440:d=2", 5)]
    [InlineData("sine=f=440:d=9", 5)]
    [InlineData("anullsrc=d=1", 3)]
    public async Task It_is_as_long_as_the_video_to_the_sample_and_ends_in_silence(string source, double seconds)
    {
        await media.Made("track.mp3", "-f", "lavfi", "-i", source, "-t", "9");

        await new MusicFitter(media.Ffmpeg, media).Fit(new(media.Artifact("track.mp3"), seconds), media.PathOf("music.pcm"), default);
        var left = Samples.FromPcm(await File.ReadAllBytesAsync(media.PathOf("music.pcm")), 0, 2);

        Assert.Equal(Samples.In(seconds), left.Length);
        Assert.InRange(Math.Abs(left[^1]), 0, 0.001f);
    }

    [Fact]
    public async Task Silence_before_the_first_sound_is_left_out()
    {
        await media.Made("track.wav", "-f", "lavfi", "-i", "sine=f=440:d=4", "-af", "adelay=1500:all=1");

        await new MusicFitter(media.Ffmpeg, media).Fit(new(media.Artifact("track.wav"), 3), media.PathOf("music.pcm"), default);
        var left = Samples.FromPcm(await File.ReadAllBytesAsync(media.PathOf("music.pcm")), 0, 2);

        Assert.Contains(left[..480], sample => Math.Abs(sample) > 0.05f);
    }

    [Fact]
    public async Task A_film_without_sound_is_no_music()
    {
        await media.Made("mute.mp4", "-f", "lavfi", "-i", "testsrc2=s=64x64:d=1", "-pix_fmt", "yuv420p");

        var failed = await Assert.ThrowsAsync<StepException>(() => new MusicFitter(media.Ffmpeg, media).Fit(new(media.Artifact("mute.mp4"), 3), media.PathOf("music.pcm"), default));

        Assert.Equal(StepFailure.Invalid, failed.Kind);
    }

    [Fact]
    public void A_piece_that_goes_on_has_neither_gap_nor_click_at_its_seams()
    {
        var piece = new float[Pcm.SampleRate];
        for (var i = 0; i < piece.Length; i++)
            piece[i] = 0.5f * MathF.Sin(2 * MathF.PI * 441 * i / Pcm.SampleRate);

        var looped = MusicLoop.Of(piece, 4 * Pcm.SampleRate);

        var steps = Enumerable.Range(1, (3 * Pcm.SampleRate) - 1).Select(i => Math.Abs(looped[i] - looped[i - 1]));
        Assert.True(steps.Max() < 0.06f, "a click");
        for (var at = 0; at + 4800 < 3 * Pcm.SampleRate; at += 4800)
            Assert.True(looped.AsSpan(at, 4800).ToArray().Max() > 0.2f, $"a gap at {at}");
    }

    public void Dispose() => media.Dispose();
}
