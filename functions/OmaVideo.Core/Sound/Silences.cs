namespace OmaVideo.Core.Sound;

/// <summary>Finds the silences in speech: silences, and the closed mouth before a p, t or k.</summary>
public static class Silences
{
    private const double Window = 0.005;

    /// <summary>Seconds.</summary>
    private const double Shortest = 0.03;

    /// <summary>dB under the loudest moment.</summary>
    private const double Quiet = -30;

    /// <summary>First to last, those at either end left out.</summary>
    /// <param name="samples">Mono, at <see cref="Pcm.SampleRate"/>.</param>
    public static IReadOnlyList<Stretch> In(ReadOnlySpan<float> samples)
    {
        var window = Samples.In(Window);
        var energies = new double[samples.Length / window];
        for (var i = 0; i < energies.Length; i++)
        {
            foreach (var sample in samples.Slice(i * window, window))
                energies[i] += (double)sample * sample;
        }

        var quiet = energies.DefaultIfEmpty().Max() * Math.Pow(10, Quiet / 10);
        var silences = new List<Stretch>();
        var heard = -1;
        for (var i = 0; i < energies.Length; i++)
        {
            if (energies[i] <= quiet)
                continue;
            if (heard >= 0 && (i - heard - 1) * Window >= Shortest)
                silences.Add(new(Math.Round((heard + 1) * Window, 3), Math.Round(i * Window, 3)));
            heard = i;
        }

        return silences;
    }
}
