namespace OmaVideo.Media.Tests.Frames;

/// <summary>How like two pictures are to the eye: structural similarity (Wang et al., 2004), over windows of 8 by 8 samples.</summary>
internal static class Likeness
{
    private const int Window = 8;
    private const double C1 = 0.01 * 255 * 0.01 * 255;
    private const double C2 = 0.03 * 255 * 0.03 * 255;

    /// <returns>1 for the same.</returns>
    public static double Of(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int width)
    {
        var (sum, count) = (0.0, 0);
        for (var y = 0; y + Window <= a.Length / width; y += Window / 2)
        {
            for (var x = 0; x + Window <= width; x += Window / 2, count++)
                sum += At((y * width) + x, a, b, width);
        }

        return sum / count;
    }

    private static double At(int start, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int width)
    {
        var (sa, sb, saa, sbb, sab) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < Window * Window; i++)
        {
            var at = start + (i / Window * width) + (i % Window);
            double va = a[at], vb = b[at];
            (sa, sb, saa, sbb, sab) = (sa + va, sb + vb, saa + (va * va), sbb + (vb * vb), sab + (va * vb));
        }

        const int n = Window * Window;
        var (ma, mb) = (sa / n, sb / n);
        var (da, db, dab) = ((saa / n) - (ma * ma), (sbb / n) - (mb * mb), (sab / n) - (ma * mb));
        return ((2 * ma * mb) + C1) * ((2 * dab) + C2) / (((ma * ma) + (mb * mb) + C1) * (da + db + C2));
    }
}
