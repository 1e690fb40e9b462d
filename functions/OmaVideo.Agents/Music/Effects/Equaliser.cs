using OmaVideo.Core.Sound;

namespace OmaVideo.Agents.Music.Effects;

/// <summary>One filter of second order for one channel, after Robert Bristow-Johnson's cookbook.</summary>
internal sealed class Equaliser
{
    private readonly double b0, b1, b2, a1, a2;
    private double s1, s2;

    private Equaliser(double b0, double b1, double b2, double a0, double a1, double a2) =>
        (this.b0, this.b1, this.b2, this.a1, this.a2) = (b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0);

    /// <summary>Raises or lowers what lies around a frequency.</summary>
    public static Equaliser Bell(double hertz, double decibels, double width)
    {
        var (a, w) = (Math.Pow(10, decibels / 40), 2 * Math.PI * hertz / Pcm.SampleRate);
        var (alpha, cos) = (Math.Sin(w) / (2 * width), Math.Cos(w));
        return new(1 + (alpha * a), -2 * cos, 1 - (alpha * a), 1 + (alpha / a), -2 * cos, 1 - (alpha / a));
    }

    /// <summary>Takes away what lies under a frequency.</summary>
    public static Equaliser LowCut(double hertz)
    {
        var w = 2 * Math.PI * hertz / Pcm.SampleRate;
        var (alpha, cos) = (Math.Sin(w) / (2 * 0.7071), Math.Cos(w));
        return new((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    public void Process(Span<float> samples)
    {
        foreach (ref var sample in samples)
        {
            var y = (b0 * sample) + s1;
            s1 = (b1 * sample) - (a1 * y) + s2;
            s2 = (b2 * sample) - (a2 * y);
            sample = (float)y;
        }
    }
}
