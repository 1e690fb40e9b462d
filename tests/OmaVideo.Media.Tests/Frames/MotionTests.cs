using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Frames;

/// <summary>
/// How exactly the camera moves. The chart is a sum of two sine waves, one across and one down. How far it has moved in a
/// frame follows from the waves' phases there, taken over the whole frame, which tells thousandths of a pixel; what is
/// left after the path it should have taken is the error.
/// </summary>
public sealed class MotionTests : IDisposable
{
    private const int Frames = 150;
    private const double Period = 16;

    private static readonly FrameSize Size = new(640, 360);
    private readonly MediaFolder media = new();

    public static TheoryData<string> Moves => ["approach", "pan right", "retreat", "pan left", "drift", "rise", "hold"];

    public void Dispose() => media.Dispose();

    [Theory]
    [MemberData(nameof(Moves))]
    public void No_frame_lies_beside_the_path(string move)
    {
        var (shot, camera, frame) = (ShotOf(move), new Camera(Size, vectors: true), new Frame(Size));
        var (path, chart) = (new CameraPath(shot, Size), Chart());
        AssertExact(Enumerable.Range(0, Frames).Select(i =>
        {
            camera.Film(chart, path.At(i), frame);
            return Error(frame.Luma.Bytes.AsSpan(0, Size.Width * Size.Height), path.At(i));
        }), 0.01);
    }

    [Theory]
    [InlineData("approach")]
    [InlineData("drift")]
    public async Task Nor_does_any_after_encoding(string move)
    {
        var plate = CameraPath.PlateSize(Size);
        var chart = FormattableString.Invariant($"color=s={plate.Width}x{plate.Height},format=gray,geq=lum='128+50*cos(2*PI*(X+0.5)/{Period})+50*cos(2*PI*(Y+0.5)/{Period})'");
        var shot = ShotOf(move) with { Still = await media.Picture("chart.png", chart) };
        await media.Render(MediaFolder.Body(shot.Still, Frames) with { Size = Size, From = shot }, "cut.ts");

        using var raw = new MemoryStream();
        await media.Ffmpeg.Run(new(["-v", "error", "-f", "mpegts", "-i", media.PathOf("cut.ts"), "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1"]) { Output = (s, ct) => s.CopyToAsync(raw, ct) }, default);
        var (path, luma) = (new CameraPath(shot, Size), Size.Width * Size.Height);
        AssertExact(Enumerable.Range(0, Frames).Select(i => Error(raw.GetBuffer().AsSpan(i * luma, luma), path.At(i))), 0.03);
    }

    /// <summary>
    /// Not sharper in one frame and softer in the next, which the eye sees as shimmer. The pictures have the size that stills
    /// have beside a frame, as 1792 pixels beside 1920: edges and text, detail down to the pixel, and bare noise.
    /// </summary>
    [Theory]
    [InlineData("approach", "testsrc2=s=598x336")]
    [InlineData("pan right", "mandelbrot=s=598x336:start_x=-0.7436:start_y=0.1318:start_scale=0.006")]
    [InlineData("drift", "mandelbrot=s=598x336:start_x=-0.16:start_y=1.0405:start_scale=0.026")]
    [InlineData("approach", "nullsrc=s=598x336,format=gray,geq=lum='random(1)*255'")]
    public async Task Fine_detail_looks_as_a_slow_resampler_draws_it(string move, string source)
    {
        var plate = await media.Plate(await media.Picture("detail.png", source), Size);
        var samples = Enumerable.Range(0, plate.Luma.Height).SelectMany(y => plate.Luma.Row(y)[PlatePlane.Margin..^PlatePlane.Margin].ToArray()).Select(v => (double)(v ^ 0x80)).ToArray();
        var (path, camera, frame) = (new CameraPath(ShotOf(move), Size), new Camera(Size, vectors: true), new Frame(Size));
        foreach (var i in new[] { 0, 62, 149 })
        {
            camera.Film(plate, path.At(i), frame);
            var slow = SlowResampler.Draw(samples, plate.Luma.Width, path.At(i), Size.Width, Size.Height);
            var likeness = Likeness.Of(frame.Luma.Bytes.AsSpan(0, Size.Width * Size.Height), slow, Size.Width);
            Assert.True(likeness >= 0.99, $"{source}, frame {i}: {likeness:0.0000}");
        }
    }

    private static void AssertExact(IEnumerable<(double X, double Y)> errors, double most)
    {
        var all = errors.ToList();
        foreach (var axis in new[] { all.ConvertAll(e => e.X), all.ConvertAll(e => e.Y) })
        {
            Assert.InRange(Math.Sqrt(axis.Average(e => e * e)), 0, most);
            Assert.InRange(axis.TakeLast(30).Average() - axis.Take(30).Average(), -most, most);
        }
    }

    /// <summary>How far the chart lies from where it should, in pixels of the frame.</summary>
    private static (double X, double Y) Error(ReadOnlySpan<byte> luma, Window window)
    {
        var (columns, rows) = (new double[Size.Width], new double[Size.Height]);
        for (var y = 0; y < Size.Height; y++)
        {
            for (var x = 0; x < Size.Width; x++)
            {
                columns[x] += luma[(y * Size.Width) + x];
                rows[y] += luma[(y * Size.Width) + x];
            }
        }

        return (Error(columns, window.X, window.Step), Error(rows, window.Y, window.Step));
    }

    private static double Error(double[] profile, double start, double step)
    {
        var (middle, wave) = (profile.Length / 2.0, System.Numerics.Complex.Zero);
        for (var i = 0; i < profile.Length; i++)
        {
            // Without corners at its ends, so that the mean does not leak into the wave.
            var window = 0.5 - (0.5 * Math.Cos(2 * Math.PI * (i + 0.5) / profile.Length));
            wave += System.Numerics.Complex.FromPolarCoordinates(window * profile[i], -2 * Math.PI * step / Period * (i + 0.5 - middle));
        }

        var expected = 2 * Math.PI * (start + (middle * step)) / Period;
        return Math.IEEERemainder(wave.Phase - expected, 2 * Math.PI) * Period / (2 * Math.PI) / step;
    }

    private static Plate Chart()
    {
        var (width, height) = CameraPath.PlateSize(Size);
        var grey = PlatePlane.Of(width / 2, height / 2, new byte[width * height / 4]);
        return new(PlatePlane.Of(width, height, [.. Enumerable.Range(0, width * height).Select(i => (byte)Math.Round(128 + Wave(i % width) + Wave(i / width)))]), grey, grey);

        static double Wave(int at) => 50 * Math.Cos(2 * Math.PI * (at + 0.5) / Period);
    }

    private static Shot ShotOf(string move) => new(
        new Artifact("x", 1),
        move switch
        {
            "approach" => Motion.Approach,
            "pan right" => Motion.PanRight,
            "retreat" => Motion.Retreat,
            "pan left" => Motion.PanLeft,
            "drift" => Motion.Drift,
            "rise" => Motion.Rise,
            _ => Motion.Hold,
        },
        Frames,
        0);
}
