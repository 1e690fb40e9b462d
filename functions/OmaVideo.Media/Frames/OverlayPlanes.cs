using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Frames;

/// <summary>Takes RGBA apart into luma and chroma, each with its own coverage.</summary>
internal static class OverlayPlanes
{
    public static OverlayPlane[] Of(FrameSize size, ReadOnlySpan<byte> rgba)
    {
        var luma = new OverlayPlane(size.Width, size.Height);
        for (var y = 0; y < size.Height; y++)
        {
            for (var x = 0; x < size.Width; x++)
            {
                var pixel = rgba.Slice(((y * size.Width) + x) * 4, 4);
                if (pixel[3] > 0)
                    luma.Set(x, y, Yuv.Brightness(pixel[0], pixel[1], pixel[2]), pixel[3]);
            }
        }

        var (blue, red) = (new OverlayPlane(size.Width / 2, size.Height / 2), new OverlayPlane(size.Width / 2, size.Height / 2));
        for (var y = 0; y < size.Height / 2; y++)
        {
            // A sample of chroma is made of the pixels beside it too.
            var (from, until) = luma.Seen(2 * y).With(luma.Seen((2 * y) + 1));
            for (var x = from / 2; x < Math.Min((until / 2) + 1, size.Width / 2); x++)
                Chroma(size, rgba, x, y, blue, red);
        }

        return [luma, blue, red];
    }

    /// <summary>Chroma is sited left: 1-2-1 across about every other pixel, the mean of two rows down, weighed by coverage.</summary>
    private static void Chroma(FrameSize size, ReadOnlySpan<byte> rgba, int x, int y, OverlayPlane blue, OverlayPlane red)
    {
        var (r, g, b, a) = (0, 0, 0, 0);
        for (var dy = 0; dy < 2; dy++)
        {
            for (var dx = -1; dx <= 1; dx++)
            {
                var column = Math.Clamp((2 * x) + dx, 0, size.Width - 1);
                var pixel = rgba.Slice(((((2 * y) + dy) * size.Width) + column) * 4, 4);
                var weight = pixel[3] * (dx == 0 ? 2 : 1);
                r += pixel[0] * weight;
                g += pixel[1] * weight;
                b += pixel[2] * weight;
                a += weight;
            }
        }

        if (a == 0)
            return;
        var colour = Yuv.Of((double)r / a, (double)g / a, (double)b / a);
        var coverage = (byte)((a + 4) / 8);
        blue.Set(x, y, colour.U, coverage);
        red.Set(x, y, colour.V, coverage);
    }
}
