using System.Runtime.InteropServices;

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

    /// <summary>An empty one, to be filled.</summary>
    public PlatePlane(int width, int height)
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
        plane.Fill(samples);
        return plane;
    }

    public static async Task<PlatePlane> Read(Stream stream, int width, int height, CancellationToken ct)
    {
        var samples = new byte[width * height];
        await stream.ReadExactlyAsync(samples, ct);
        return Of(width, height, samples);
    }

    /// <summary>Takes the place of what was there before.</summary>
    /// <param name="from">Rows without margins, one after the other.</param>
    public void Fill(ReadOnlySpan<byte> from)
    {
        for (var y = 0; y < Height; y++)
        {
            from.Slice(y * Width, Width).CopyTo(samples.AsSpan((y * Stride) + Margin));
            Finish(samples.AsSpan(y * Stride, Stride));
        }
    }

    private static void Finish(Span<byte> row)
    {
        row[..Margin].Fill(row[Margin]);
        row[^Margin..].Fill(row[^(Margin + 1)]);

        // Eight at a time: of a clip every picture comes this way.
        var eights = MemoryMarshal.Cast<byte, ulong>(row);
        foreach (ref var eight in eights)
            eight ^= 0x8080808080808080;
        foreach (ref var sample in row[(eights.Length * 8)..])
            sample ^= 0x80;
    }
}
