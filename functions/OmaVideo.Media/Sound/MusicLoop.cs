using OmaVideo.Core.Sound;

namespace OmaVideo.Media.Sound;

/// <summary>A piece of another length: cut, or going on from its beginning.</summary>
internal static class MusicLoop
{
    /// <summary>Seconds in which the end gives way to the beginning.</summary>
    private const double Crossing = 2;

    private const double FadeOut = 2.5;

    /// <param name="piece">One channel.</param>
    /// <param name="length">Samples that are wanted.</param>
    public static float[] Of(ReadOnlySpan<float> piece, int length)
    {
        var looped = new float[length];
        var crossing = Math.Min(Samples.In(Crossing), piece.Length / 4);
        var period = piece.Length >= length ? length : piece.Length - crossing;
        for (var i = 0; i < length; i++)
        {
            var (round, at) = (i / period, i % period);
            looped[i] = piece[at];
            if (round == 0 || at >= crossing)
                continue;

            // Equal power, for the two are not alike.
            var way = (at + 0.5f) / crossing * MathF.PI / 2;
            looped[i] = (piece[at] * MathF.Sin(way)) + (piece[period + at] * MathF.Cos(way));
        }

        Fade.Out(looped, Math.Min(FadeOut, 0.25 * length / Pcm.SampleRate));
        return looped;
    }
}
