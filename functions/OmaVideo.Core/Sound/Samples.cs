using System.Buffers.Binary;

namespace OmaVideo.Core.Sound;

/// <summary>Turns <see cref="Pcm"/> into numbers from -1 to 1 and back.</summary>
public static class Samples
{
    private const float Full = 32_768;

    /// <summary>One channel of interleaved samples.</summary>
    /// <param name="channel">From 0.</param>
    public static float[] FromPcm(ReadOnlySpan<byte> pcm, int channel = 0, int channels = 1)
    {
        var samples = new float[pcm.Length / (Pcm.BytesPerSample * channels)];
        FromPcm(pcm, channel, channels, samples);
        return samples;
    }

    /// <summary>One channel of interleaved samples, as many as there is room for.</summary>
    public static void FromPcm(ReadOnlySpan<byte> pcm, int channel, int channels, Span<float> samples)
    {
        for (var i = 0; i < samples.Length; i++)
            samples[i] = BinaryPrimitives.ReadInt16LittleEndian(pcm[(((i * channels) + channel) * Pcm.BytesPerSample)..]) / Full;
    }

    /// <summary>Channels of equal length, interleaved. What is beyond full scale is cut off.</summary>
    public static byte[] ToPcm(params ReadOnlySpan<float[]> channels)
    {
        var pcm = new byte[channels[0].Length * channels.Length * Pcm.BytesPerSample];
        var at = 0;
        for (var i = 0; i < channels[0].Length; i++)
        {
            foreach (var channel in channels)
            {
                var rounded = (short)Math.Clamp(MathF.Round(channel[i] * Full), short.MinValue, short.MaxValue);
                BinaryPrimitives.WriteInt16LittleEndian(pcm.AsSpan(at), rounded);
                at += Pcm.BytesPerSample;
            }
        }

        return pcm;
    }

    /// <summary>The number of samples in a stretch of time, to the nearest.</summary>
    public static int In(double seconds) => (int)Math.Round(seconds * Pcm.SampleRate);

    /// <summary>Decibels as a factor.</summary>
    public static float Gain(double decibels) => (float)Math.Pow(10, decibels / 20);

    /// <summary>A factor as decibels; silence is -200.</summary>
    public static double Decibels(double gain) => 20 * Math.Log10(Math.Max(gain, 1e-10));

    public static void Scale(Span<float> samples, float gain)
    {
        foreach (ref var sample in samples)
            sample *= gain;
    }
}
