using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Frames;

/// <summary>What the resampler should come to, without regard to time: sixteen taps of Lanczos in double precision, rounded once.</summary>
internal static class SlowResampler
{
    private const int Lobes = 8;

    /// <summary>The luma of a frame of this size, rows from the top.</summary>
    /// <param name="samples">A plane of this width.</param>
    public static byte[] Draw(double[] samples, int sourceWidth, Window window, int width, int height)
    {
        var sourceHeight = samples.Length / sourceWidth;
        var across = new double[sourceHeight * width];
        Parallel.For(0, sourceHeight, row =>
        {
            for (var x = 0; x < width; x++)
                across[(row * width) + x] = At(i => samples[(row * sourceWidth) + i], sourceWidth, window.X + ((x + 0.5) * window.Step) - 0.5, window.Step);
        });

        var drawn = new byte[width * height];
        Parallel.For(0, height, y =>
        {
            for (var x = 0; x < width; x++)
                drawn[(y * width) + x] = (byte)Math.Clamp(Math.Round(At(row => across[(row * width) + x], sourceHeight, window.Y + ((y + 0.5) * window.Step) - 0.5, window.Step)), 0, 255);
        });
        return drawn;
    }

    /// <summary>The value between samples; where they are taken further apart than they lie, of as many more of them.</summary>
    public static double At(Func<int, double> sample, int count, double at, double step)
    {
        var reach = Math.Max(1, step);
        var (sum, weights) = (0.0, 0.0);
        for (var i = (int)Math.Ceiling(at - (Lobes * reach)); i <= at + (Lobes * reach); i++)
        {
            var weight = Kernel((i - at) / reach);
            sum += weight * sample(Math.Clamp(i, 0, count - 1));
            weights += weight;
        }

        return sum / weights;
    }

    private static double Kernel(double x) => Math.Abs(x) switch
    {
        < 1e-9 => 1,
        >= Lobes => 0,
        _ => Math.Sin(Math.PI * x) * Math.Sin(Math.PI * x / Lobes) * Lobes / (Math.PI * Math.PI * x * x),
    };
}
