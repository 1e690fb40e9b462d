namespace OmaVideo.Core.Sound;

/// <summary>How loud sound at 48 kHz is to the ear, after ITU-R BS.1770-4: K-weighted, gated.</summary>
public static class Loudness
{
    /// <summary>What silence measures, in LUFS: below the absolute gate there is nothing to hear.</summary>
    public const double Silence = -70;

    private const double RelativeGate = -10;
    private const int Step = Pcm.SampleRate / 10;
    private const int StepsPerBlock = 4;

    /// <summary>Integrated loudness in LUFS of channels of equal length; <see cref="Silence"/> when there is nothing to hear.</summary>
    public static double Integrated(params ReadOnlySpan<float[]> channels)
    {
        var steps = new double[Math.Max(1, channels[0].Length / Step)];
        foreach (var channel in channels)
            AddEnergy(channel, steps);

        var blocks = new List<double>();
        var perBlock = Math.Min(StepsPerBlock, steps.Length);
        for (var i = 0; i + perBlock <= steps.Length; i++)
            blocks.Add(steps.AsSpan(i, perBlock).ToArray().Average());

        var heard = blocks.FindAll(block => Lufs(block) > Silence);
        if (heard.Count == 0)
            return Silence;
        var gate = Lufs(heard.Average()) + RelativeGate;
        return Lufs(heard.Where(block => Lufs(block) > gate).Average());
    }

    private static double Lufs(double meanSquare) => meanSquare <= 0 ? -200 : -0.691 + (10 * Math.Log10(meanSquare));

    /// <summary>Adds the mean square of each tenth of a second. Sound shorter than that is one step.</summary>
    private static void AddEnergy(float[] samples, double[] steps)
    {
        // The two filters of BS.1770, with its coefficients for 48 kHz: the head's shelf and the low cut.
        var (s1, s2, h1, h2) = (0.0, 0.0, 0.0, 0.0);
        var step = Math.Min(Step, samples.Length);
        for (var k = 0; k < steps.Length; k++)
        {
            var sum = 0.0;
            for (var i = k * step; i < (k + 1) * step; i++)
            {
                double x = samples[i];
                var shelf = (1.53512485958697 * x) + s1;
                s1 = (-2.69169618940638 * x) + (1.69065929318241 * shelf) + s2;
                s2 = (1.19839281085285 * x) - (0.73248077421585 * shelf);
                var y = shelf + h1;
                h1 = (-2 * shelf) + (1.99004745483398 * y) + h2;
                h2 = shelf - (0.99007225036621 * y);
                sum += y * y;
            }

            steps[k] += sum / Math.Max(1, step);
        }
    }
}
