namespace OmaVideo.Media.Frames;

/// <summary>
/// How much of each of six neighbours makes a sample between the third and the fourth: Lanczos, which lets pass what the
/// result's own samples can tell and no more. Worked out for 512 places between two samples, which is a thousandth of a
/// pixel at most beside the true one.
/// </summary>
internal sealed class Kernel
{
    private const int Places = 512;
    private const int Lobes = Taps.Count / 2;

    /// <summary>What ends the kernel softly, from its middle outwards.</summary>
    private static readonly double[] Ending = [.. Enumerable.Range(0, (Lobes * Places) + 1).Select(i => Sinc((double)i / (Lobes * Places)))];

    private readonly double[] half = new double[(Lobes * Places) + 1];
    private readonly short[] weights = new short[(Places + 1) * Taps.Count];
    private double step = double.NaN;

    /// <param name="apart">How far apart the result's samples lie in the source. Where that is more than 1, finer detail would come back as coarse.</param>
    public void Set(double apart)
    {
        if (apart == step)
            return;
        step = apart;
        var reach = Places * Math.Max(1, apart);
        for (var i = 0; i < half.Length; i++)
            half[i] = Sinc(i / reach) * Ending[i];
        for (var place = 0; place <= Places; place++)
            Weigh(place, weights.AsSpan(place * Taps.Count, Taps.Count));
    }

    /// <summary>The weights at a place from 0, the third sample's, to 1, the fourth's.</summary>
    public ReadOnlySpan<short> At(double place) => weights.AsSpan((int)((place * Places) + 0.5) * Taps.Count, Taps.Count);

    private void Weigh(int place, Span<short> target)
    {
        var sum = 0.0;
        for (var tap = 0; tap < Taps.Count; tap++)
            sum += Of(tap, place);
        var rest = Taps.One;
        for (var tap = 0; tap < Taps.Count; tap++)
            rest -= target[tap] = (short)Math.Round(Taps.One * Of(tap, place) / sum);
        target[place < Places / 2 ? Lobes - 1 : Lobes] += (short)rest;
    }

    private double Of(int tap, int place) => half[Math.Abs(((tap - Lobes + 1) * Places) - place)];

    private static double Sinc(double x) => x == 0 ? 1 : Math.Sin(Math.PI * x) / (Math.PI * x);
}
