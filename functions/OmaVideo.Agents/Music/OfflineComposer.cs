using OmaVideo.Agents.Music.Writing;
using OmaVideo.Core.Sound;

namespace OmaVideo.Agents.Music;

/// <summary>Composes a bed of music and plays it on instruments of its own making. The same order always gives the same samples.</summary>
public sealed class OfflineComposer : IComposer
{
    /// <summary>LUFS.</summary>
    private const double Level = -20;

    /// <summary>dBTP.</summary>
    private const double Peak = -4;

    private const double FirstFade = 0.01;
    private const double LastFade = 1.7;

    public string Maker => "omavideo-composer/1";

    public async Task Compose(MusicOrder order, string file, CancellationToken ct)
    {
        var pcm = await Task.Run(() => Play(order, ct), ct);
        await File.WriteAllBytesAsync(file, pcm, ct);
    }

    private static byte[] Play(MusicOrder order, CancellationToken ct)
    {
        var (left, right) = new Orchestra(Score.For(order), order.Seed).Play(ct);
        Fade(left);
        Fade(right);
        var loudness = Loudness.Integrated(left, right);
        if (loudness > Loudness.Silence)
        {
            var gain = Samples.Gain(Level - loudness);
            Samples.Scale(left, gain);
            Samples.Scale(right, gain);
        }

        Limiter.Apply(Samples.Gain(Peak), left, right);
        return Samples.ToPcm(left, right);
    }

    /// <summary>The last chord has nearly rung out by itself; this takes it to silence.</summary>
    private static void Fade(float[] samples)
    {
        var (first, last) = (Math.Min(Samples.In(FirstFade), samples.Length / 2), Math.Min(Samples.In(LastFade), samples.Length / 2));
        for (var i = 0; i < first; i++)
            samples[i] *= (float)i / first;
        for (var i = 0; i < last; i++)
            samples[^(i + 1)] *= 0.5f - (0.5f * MathF.Cos(MathF.PI * Math.Max(0, i - 480) / last));
    }
}
