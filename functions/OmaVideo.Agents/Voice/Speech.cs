using OmaVideo.Core.Sound;

namespace OmaVideo.Agents.Voice;

/// <summary>Speech as sound: where it begins and ends, how loud it is, how it starts and stops.</summary>
internal static class Speech
{
    /// <summary>LUFS.</summary>
    public const double Level = -20;

    /// <summary>dBTP.</summary>
    public const double Peak = -3;

    private const double KeptSeconds = 0.02;
    private const double FadeSeconds = 0.005;

    /// <summary>dB under the loudest moment at which a sound is still a part of a word.</summary>
    private const double Faintest = -42;

    /// <summary>The speech without the silence before and after it.</summary>
    public static float[] Trim(float[] samples, int sampleRate)
    {
        var window = sampleRate / 200;
        var energies = samples.Chunk(window).Select(chunk => chunk.Sum(x => (double)x * x) / chunk.Length).ToList();
        var faintest = energies.DefaultIfEmpty().Max() * Math.Pow(10, Faintest / 10);
        if (faintest <= 0)
            return samples;

        var kept = (int)(KeptSeconds * sampleRate);
        var from = Math.Max(0, (energies.FindIndex(e => e > faintest) * window) - kept);
        var until = Math.Min(samples.Length, ((energies.FindLastIndex(e => e > faintest) + 1) * window) + kept);
        return samples[from..until];
    }

    /// <summary>Level, without clicks at either end, and no longer than it may be.</summary>
    public static float[] Shape(float[] samples, int mostSamples)
    {
        var shaped = Trim(samples, Pcm.SampleRate);
        if (shaped.Length > mostSamples)
            Array.Resize(ref shaped, mostSamples);

        var loudness = Loudness.Integrated(shaped);
        if (loudness > Loudness.Silence)
            Samples.Scale(shaped, Samples.Gain(Level - loudness));
        Limiter.Apply(Samples.Gain(Peak), shaped);

        var fade = Math.Min(Samples.In(FadeSeconds), shaped.Length / 2);
        for (var i = 0; i < fade; i++)
        {
            shaped[i] *= (float)i / fade;
            shaped[^(i + 1)] *= (float)i / fade;
        }

        return shaped;
    }
}
