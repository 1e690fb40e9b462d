using OmaVideo.Core.Sound;

namespace OmaVideo.Agents.Music.Effects;

/// <summary>A hall: eight delay lines that feed each other (a feedback delay network) and lose their highs first.</summary>
internal sealed class Reverb
{
    private static readonly int[] Lengths = [1447, 1787, 2011, 2377, 2683, 3041, 3407, 3701];
    private const int PreDelay = 960;
    private readonly float[][] lines = [.. Lengths.Select(length => new float[length])];
    private readonly float[] gains;
    private readonly float[] dull = new float[8];
    private readonly int[] at = new int[8];
    private readonly float[] waiting = new float[PreDelay * 2];
    private int waits;

    /// <param name="seconds">Until it is silent.</param>
    public Reverb(double seconds) =>
        gains = [.. Lengths.Select(length => (float)Math.Pow(10, -3.0 * length / (seconds * Pcm.SampleRate)))];

    /// <summary>Replaces what goes into the hall by what comes back from it.</summary>
    public void Process(Span<float> left, Span<float> right)
    {
        Span<float> heard = stackalloc float[8];
        for (var n = 0; n < left.Length; n++)
        {
            var (inLeft, inRight) = (waiting[waits], waiting[waits + 1]);
            (waiting[waits], waiting[waits + 1]) = (left[n], right[n]);
            waits = (waits + 2) % waiting.Length;

            for (var i = 0; i < 8; i++)
            {
                dull[i] += 0.45f * (lines[i][at[i]] - dull[i]);
                heard[i] = dull[i] * gains[i];
            }

            left[n] = (heard[0] - heard[2] + heard[4] - heard[6]) * 0.6f;
            right[n] = (heard[1] - heard[3] + heard[5] - heard[7]) * 0.6f;
            Mix(heard);
            for (var i = 0; i < 8; i++)
            {
                lines[i][at[i]] = heard[i] + (i % 2 == 0 ? inLeft : inRight);
                if (++at[i] == lines[i].Length)
                    at[i] = 0;
            }
        }
    }

    /// <summary>Hadamard's matrix: every line hears every other, and no energy is gained or lost.</summary>
    private static void Mix(Span<float> x)
    {
        for (var half = 1; half < 8; half *= 2)
        {
            for (var i = 0; i < 8; i++)
            {
                if ((i & half) == 0)
                    (x[i], x[i | half]) = (x[i] + x[i | half], x[i] - x[i | half]);
            }
        }

        foreach (ref var value in x)
            value *= 0.35355339f;
    }
}
