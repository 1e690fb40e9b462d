namespace OmaVideo.Media.Frames;

/// <summary>One component of a picture, 8 bits a sample, rows from the top.</summary>
/// <param name="Start">Where in <paramref name="Bytes"/> the first sample lies.</param>
/// <param name="Stride">Bytes from one row to the next.</param>
internal sealed record Plane(byte[] Bytes, int Start, int Stride, int Width, int Height)
{
    public Span<byte> Row(int y) => Bytes.AsSpan(Start + (y * Stride), Width);

    /// <summary>A part of a row.</summary>
    public Span<byte> Row(int y, int from, int until) => Bytes.AsSpan(Start + (y * Stride) + from, until - from);
}
