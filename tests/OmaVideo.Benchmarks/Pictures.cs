using System.Globalization;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Benchmarks;

/// <summary>Pictures to render that are not OmaVideo's own.</summary>
internal static class Pictures
{
    private const int Width = 1792;
    private const int Height = 1024;

    /// <summary>Places in the Mandelbrot set, with detail down to the last pixel: left, top and scale.</summary>
    private static readonly (double X, double Y, double Scale)[] Places =
    [
        (-0.7436, 0.1318, 0.006), (-0.7453, 0.1127, 0.0065), (0.2501, 0.0001, 0.01), (-1.25066, 0.02012, 0.0017), (-0.748, 0.1, 0.0014), (-0.16, 1.0405, 0.026),
    ];

    public static Task Landscape(IFfmpeg ffmpeg, int number, string file, CancellationToken ct) => ffmpeg.Run(
        new(["-v", "error", "-f", "rawvideo", "-pix_fmt", "rgb24", "-video_size", $"{Width}x{Height}", "-i", "pipe:0", "-frames:v", "1", file])
        {
            Input = (stream, token) => stream.WriteAsync(new Landscape(Width, Height, (uint)number).Paint(), token).AsTask(),
        },
        ct);

    public static Task Fractal(IFfmpeg ffmpeg, int number, string file, CancellationToken ct)
    {
        var (x, y, scale) = Places[number % Places.Length];
        var source = string.Create(CultureInfo.InvariantCulture, $"mandelbrot=s={Width}x{Height}:maxiter=900:inner=mincol:start_x={x}:start_y={y}:start_scale={scale}:end_scale={scale}");
        return ffmpeg.Run(new(["-v", "error", "-f", "lavfi", "-i", source, "-frames:v", "1", "-pix_fmt", "rgb24", file]), ct);
    }
}
