using OmaVideo.Core.Sound;

namespace OmaVideo.Media.Sound;

/// <summary>Smooth ways from silence and to it.</summary>
internal static class Fade
{
    public static void In(Span<float> samples, double seconds)
    {
        var length = Math.Min(Samples.In(seconds), samples.Length);
        for (var i = 0; i < length; i++)
            samples[i] *= Curve((float)i / length);
    }

    public static void Out(Span<float> samples, double seconds)
    {
        var length = Math.Min(Samples.In(seconds), samples.Length);
        for (var i = 0; i < length; i++)
            samples[^(i + 1)] *= Curve((float)i / length);
    }

    /// <summary>From 0 to 1 without corners.</summary>
    public static float Curve(float x) => 0.5f - (0.5f * MathF.Cos(MathF.PI * Math.Clamp(x, 0, 1)));
}
