using System.Numerics;

namespace OmaVideo.Core.Sound;

/// <summary>The highest point of the wave between the samples too, found at four times the sample rate (ITU-R BS.1770-4, annex 2).</summary>
public static class TruePeak
{
    /// <summary>The sum of a phase's weights is below this, so quieter surroundings cannot make a higher peak.</summary>
    private const float MostGrowth = 2.2f;
    private const int Taps = 32;
    private const int Before = (Taps / 2) - 1;
    private static readonly float[][] Phases = [Weights(0.25), Weights(0.5), Weights(0.75)];

    /// <summary>How many samples before and after another weigh on its peak, at most.</summary>
    internal const int Reach = Taps;

    /// <summary>The peak of channels, as a factor of full scale.</summary>
    public static float Of(params ReadOnlySpan<float[]> channels)
    {
        var peak = 0f;
        foreach (var channel in channels)
            peak = Math.Max(peak, Of(channel, 0, channel.Length));
        return peak;
    }

    /// <summary>The peak of a stretch; the samples around it weigh on it too.</summary>
    internal static float Of(ReadOnlySpan<float> samples, int from, int until)
    {
        var peak = 0f;
        for (var i = from; i < until; i += Taps)
        {
            if (Surroundings(samples, i, Taps) * MostGrowth <= peak)
                continue;
            for (var j = i; j < Math.Min(i + Taps, until); j++)
                peak = Math.Max(peak, From(samples, j));
        }

        return peak;
    }

    /// <summary>The highest point from a sample until just before the next one.</summary>
    public static float From(ReadOnlySpan<float> samples, int at)
    {
        var peak = Math.Abs(samples[at]);
        Span<float> window = stackalloc float[Taps];
        var from = at - Before;
        if (from >= 0 && from + Taps <= samples.Length)
        {
            foreach (var weights in Phases)
                peak = Math.Max(peak, Math.Abs(Dot(weights, samples.Slice(from, Taps))));
            return peak;
        }

        for (var k = 0; k < Taps; k++)
            window[k] = from + k >= 0 && from + k < samples.Length ? samples[from + k] : 0;
        foreach (var weights in Phases)
            peak = Math.Max(peak, Math.Abs(Dot(weights, window)));
        return peak;
    }

    /// <summary>The largest sample that weighs on the peaks of a stretch.</summary>
    private static float Surroundings(ReadOnlySpan<float> samples, int at, int count)
    {
        var most = 0f;
        for (var i = Math.Max(0, at - Before); i < Math.Min(samples.Length, at + count + Taps); i++)
            most = Math.Max(most, Math.Abs(samples[i]));
        return most;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector4.Zero;
        for (var i = 0; i < Taps; i += 4)
            sum += new Vector4(a.Slice(i, 4)) * new Vector4(b.Slice(i, 4));
        return Vector4.Dot(sum, Vector4.One);
    }

    /// <summary>A sinc in a Blackman window, for a point this far after the sample.</summary>
    private static float[] Weights(double after)
    {
        var weights = new double[Taps];
        for (var k = 0; k < Taps; k++)
        {
            var x = k - Before - after;
            var window = (k + 1 - after) / (Taps + 1);
            weights[k] = Math.Sin(Math.PI * x) / (Math.PI * x)
                * (0.42 - (0.5 * Math.Cos(2 * Math.PI * window)) + (0.08 * Math.Cos(4 * Math.PI * window)));
        }

        var sum = weights.Sum();
        return [.. weights.Select(weight => (float)(weight / sum))];
    }
}
