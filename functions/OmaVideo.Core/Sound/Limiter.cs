namespace OmaVideo.Core.Sound;

/// <summary>
/// Holds true peaks under a ceiling. It sees a peak coming, turns down smoothly before it and lets go slowly after it,
/// all channels alike so that nothing moves in the room.
/// </summary>
public static class Limiter
{
    private const int Ahead = 240;
    private const double ReleaseSeconds = 0.08;

    /// <param name="ceiling">The highest peak, as a factor of full scale.</param>
    public static void Apply(float ceiling, params ReadOnlySpan<float[]> channels)
    {
        if (TruePeak.Of(channels) <= ceiling)
            return;

        var gains = Needed(ceiling, channels);
        Hold(gains);
        Release(gains);
        Smooth(gains);
        foreach (var channel in channels)
        {
            for (var i = 0; i < channel.Length; i++)
                channel[i] *= gains[i];
        }
    }

    /// <summary>The gain each sample needs by itself.</summary>
    private static float[] Needed(float ceiling, ReadOnlySpan<float[]> channels)
    {
        var gains = new float[channels[0].Length];
        Array.Fill(gains, 1);
        foreach (var channel in channels)
        {
            for (var i = 0; i < channel.Length; i++)
            {
                // Far from the ceiling the wave cannot reach it between samples either.
                var near = Math.Max(Math.Abs(channel[i]), i + 1 < channel.Length ? Math.Abs(channel[i + 1]) : 0);
                if (near > ceiling * 0.5f && TruePeak.From(channel, i) is var peak && peak > ceiling)
                    gains[i] = Math.Min(gains[i], ceiling / peak);
            }
        }

        return gains;
    }

    /// <summary>Each gain becomes the smallest within reach on either side.</summary>
    private static void Hold(float[] gains)
    {
        // A queue of places with rising gains, in a ring: its first is always the smallest within reach.
        var ring = new int[(2 * Ahead) + 2];
        var (first, count) = (0, 0);
        var needed = (float[])gains.Clone();
        for (var i = 0; i < needed.Length + Ahead; i++)
        {
            if (i < needed.Length)
            {
                while (count > 0 && needed[ring[(first + count - 1) % ring.Length]] >= needed[i])
                    count--;
                ring[(first + count++) % ring.Length] = i;
            }

            if (i < Ahead)
                continue;
            if (ring[first] < i - (2 * Ahead))
                (first, count) = ((first + 1) % ring.Length, count - 1);
            gains[i - Ahead] = needed[ring[first]];
        }
    }

    private static void Release(float[] gains)
    {
        var rise = (float)Math.Exp(-1 / (ReleaseSeconds * Pcm.SampleRate));
        var gain = 1f;
        for (var i = 0; i < gains.Length; i++)
        {
            gain = Math.Min(gains[i], 1 - ((1 - gain) * rise));
            gains[i] = gain;
        }
    }

    /// <summary>The mean over what was held: never above what any sample needs, and without corners.</summary>
    private static void Smooth(float[] gains)
    {
        var held = (float[])gains.Clone();
        double sum = 0;
        for (var i = -Ahead; i <= Ahead; i++)
            sum += held[Math.Clamp(i, 0, held.Length - 1)];
        for (var i = 0; i < gains.Length; i++)
        {
            gains[i] = (float)(sum / ((2 * Ahead) + 1));
            sum += held[Math.Min(i + Ahead + 1, held.Length - 1)] - held[Math.Max(i - Ahead, 0)];
        }
    }
}
