namespace OmaVideo.Media.Assets.Pictures;

/// <summary>How a profile's numbers become light: a power, a table, or a formula; ICC.1:2022, 10.6 and 10.18.</summary>
internal sealed class ToneCurve
{
    private readonly Func<double, double> linear;

    private ToneCurve(Func<double, double> linear) => this.linear = linear;

    /// <summary>From 0 to 1.</summary>
    public double Linear(double value) => Math.Clamp(linear(value), 0, 1);

    /// <exception cref="InvalidDataException">It is no curve.</exception>
    public static ToneCurve Read(ReadOnlySpan<byte> tag) => tag.StartsWith("curv"u8) ? Sampled(tag)
        : tag.StartsWith("para"u8) ? Formula(tag)
        : throw new InvalidDataException();

    private static ToneCurve Sampled(ReadOnlySpan<byte> tag)
    {
        var samples = new double[Math.Min(tag.Big32(8), 4096)];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = tag.Big16(12 + (2 * i)) / 65535.0;
        return samples switch
        {
            [] => new(value => value),
            [var gamma] => new(value => Math.Pow(value, gamma * 65535 / 256)),
            _ => new(value => Between(samples, value * (samples.Length - 1))),
        };
    }

    private static double Between(double[] samples, double at)
    {
        var below = Math.Min((int)at, samples.Length - 2);
        return samples[below] + ((samples[below + 1] - samples[below]) * (at - below));
    }

    private static ToneCurve Formula(ReadOnlySpan<byte> tag)
    {
        var form = tag.Big16(8);
        var count = form switch { 0 => 1, 1 => 3, 2 => 4, 3 => 5, 4 => 7, _ => throw new InvalidDataException() };
        var p = new double[7];
        for (var i = 0; i < count; i++)
            p[i] = tag.Fixed(12 + (4 * i));
        var (g, a, b, c, d, e, f) = (p[0], p[1], p[2], p[3], p[4], p[5], p[6]);
        return form switch
        {
            0 => new(x => Math.Pow(x, g)),
            1 => new(x => (a * x) + b >= 0 ? Math.Pow((a * x) + b, g) : 0),
            2 => new(x => (a * x) + b >= 0 ? Math.Pow((a * x) + b, g) + c : c),
            3 => new(x => x >= d ? Math.Pow((a * x) + b, g) : c * x),
            _ => new(x => x >= d ? Math.Pow((a * x) + b, g) + e : (c * x) + f),
        };
    }
}
