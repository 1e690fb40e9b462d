using OmaVideo.Core.Sound;

namespace OmaVideo.Agents.Music.Effects;

/// <summary>A state-variable filter of second order that stays well-behaved while it moves (after Andrew Simper).</summary>
internal struct StateFilter
{
    private float a1, a2, a3, k, s1, s2;

    /// <param name="hertz">Where it turns.</param>
    /// <param name="resonance">0.7 is flat.</param>
    public void Tune(double hertz, double resonance = 0.7)
    {
        var g = (float)Math.Tan(Math.PI * Math.Clamp(hertz, 20, 20_000) / Pcm.SampleRate);
        k = (float)(1 / resonance);
        a1 = 1 / (1 + (g * (g + k)));
        a2 = g * a1;
        a3 = g * a2;
    }

    public (float Low, float Band, float High) Next(float input)
    {
        var v3 = input - s2;
        var band = (a1 * s1) + (a2 * v3);
        var low = s2 + (a2 * s1) + (a3 * v3);
        s1 = (2 * band) - s1;
        s2 = (2 * low) - s2;
        return (low, band, input - (k * band) - low);
    }
}
