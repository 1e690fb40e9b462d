namespace OmaVideo.Media.Portraits;

/// <summary>A picture's pixels: red, green and blue, a byte each, row by row.</summary>
internal sealed record Photograph(int Width, int Height, byte[] Rgb)
{
    public Span<byte> this[int x, int y] => Rgb.AsSpan(((y * Width) + x) * 3, 3);

    public Grey Grey()
    {
        var grey = new byte[Width * Height];
        for (var (i, p) = (0, 0); i < grey.Length; i++, p += 3)
            grey[i] = (byte)(((54 * Rgb[p]) + (183 * Rgb[p + 1]) + (19 * Rgb[p + 2])) >> 8);
        return new(Width, Height, grey);
    }
}

/// <summary>A part of a picture, in its pixels.</summary>
internal readonly record struct Part(int X, int Y, int Width, int Height)
{
    /// <summary>What of a part lies within a picture.</summary>
    public static Part Within(int width, int height, double left, double top, double right, double bottom)
    {
        var (x, y) = (Math.Clamp((int)Math.Round(left), 0, width - 1), Math.Clamp((int)Math.Round(top), 0, height - 1));
        return new(x, y, Math.Clamp((int)Math.Round(right), x + 1, width) - x, Math.Clamp((int)Math.Round(bottom), y + 1, height) - y);
    }
}
