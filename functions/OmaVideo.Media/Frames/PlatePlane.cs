namespace OmaVideo.Media.Frames;

/// <summary>
/// One plane of a <see cref="Plate"/>. Its samples are kept less 128, which spares the resampler an instruction, and
/// its rows go on at both ends with their last sample, so that the camera may look a little beyond.
/// </summary>
internal sealed class PlatePlane
{
    /// <summary>Samples before and after each row; more than the resampler ever reads beyond.</summary>
    public const int Margin = 32;

    private readonly byte[] samples;

    private PlatePlane(int width, int height)
    {
        (Width, Height) = (width, height);
        samples = new byte[(width + (2 * Margin)) * height];
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>A row with its margins, so that sample 0 lies at <see cref="Margin"/>; of a row outside, the nearest.</summary>
    public ReadOnlySpan<byte> Row(int y) => samples.AsSpan(Math.Clamp(y, 0, Height - 1) * Stride, Stride);

    private int Stride => Width + (2 * Margin);

    public static PlatePlane Of(int width, int height, ReadOnlySpan<byte> samples)
    {
        var plane = new PlatePlane(width, height);
        for (var y = 0; y < height; y++)
        {
            samples.Slice(y * width, width).CopyTo(plane.samples.AsSpan((y * plane.Stride) + Margin));
            plane.Finish(y);
        }

        return plane;
    }

    public static async Task<PlatePlane> Read(Stream stream, int width, int height, CancellationToken ct)
    {
        var samples = new byte[width * height];
        await stream.ReadExactlyAsync(samples, ct);
        return Of(width, height, samples);
    }

    private void Finish(int y)
    {
        var row = samples.AsSpan(y * Stride, Stride);
        row[..Margin].Fill(row[Margin]);
        row[^Margin..].Fill(row[^(Margin + 1)]);
        for (var x = 0; x < row.Length; x++)
            row[x] ^= 0x80;
    }
}
