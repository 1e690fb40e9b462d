using System.Buffers;

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

        // Of three minutes it is 35 MB, and a mix is limited several times over.
        var lent = ArrayPool<float>.Shared.Rent(channels[0].Length);
        var gains = lent.AsSpan(0, channels[0].Length);
        Need(ceiling, channels, gains);
        Hold(gains);
        Release(gains);
        Smooth(gains);
        foreach (var channel in channels)
        {
            for (var i = 0; i < channel.Length; i++)
                channel[i] *= gains[i];
        }

        ArrayPool<float>.Shared.Return(lent);
    }

    /// <summary>The gain each sample needs by itself.</summary>
    private static void Need(float ceiling, ReadOnlySpan<float[]> channels, Span<float> gains)
    {
        gains.Fill(1);
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
    }

    /// <summary>Each gain becomes the smallest within reach on either side.</summary>
    private static void Hold(Span<float> gains)
    {
        // A queue of places with rising gains, in a ring: its first is always the smallest within reach. It keeps the gains
        // themselves too, because those behind are already written over.
        var ring = new (int Place, float Gain)[(2 * Ahead) + 2];
        var (first, count) = (0, 0);
        for (var i = 0; i < gains.Length + Ahead; i++)
        {
            if (i < gains.Length)
            {
                while (count > 0 && ring[(first + count - 1) % ring.Length].Gain >= gains[i])
                    count--;
                ring[(first + count++) % ring.Length] = (i, gains[i]);
            }

            if (i < Ahead)
                continue;
            if (ring[first].Place < i - (2 * Ahead))
                (first, count) = ((first + 1) % ring.Length, count - 1);
            gains[i - Ahead] = ring[first].Gain;
        }
    }

    private static void Release(Span<float> gains)
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
    private static void Smooth(Span<float> gains)
    {
        // What was held behind, in a ring, since it is written over on the way.
        var behind = new float[Ahead + 1];
        Array.Fill(behind, gains[0]);
        double sum = 0;
        for (var i = -Ahead; i <= Ahead; i++)
            sum += gains[Math.Clamp(i, 0, gains.Length - 1)];
        for (var i = 0; i < gains.Length; i++)
        {
            behind[i % behind.Length] = gains[i];
            gains[i] = (float)(sum / ((2 * Ahead) + 1));
            sum += gains[Math.Min(i + Ahead + 1, gains.Length - 1)] - behind[(i + 1) % behind.Length];
        }
    }
}
