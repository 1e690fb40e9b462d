using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Frames;

public sealed class CameraTests
{
    private static readonly FrameSize Size = new(320, 180);

    /// <summary>A blob's centre is followed through every motion there is; it must be where the path says, to a twentieth of a pixel.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Motion_is_smooth_to_a_fraction_of_a_pixel(long seed)
    {
        var plate = CameraPath.PlateSize(Size);
        var (x, y) = ((plate.Width / 2) + 10.3, (plate.Height / 2) - 6.7);
        var (path, camera, frame) = (new CameraPath(Shot(Motion.For(seed), 150), Size), new Camera(Size, vectors: true), new Frame(Size));
        var chart = Chart(x, y);
        var squares = 0.0;
        for (var i = 0; i < 150; i++)
        {
            var window = path.At(i);
            camera.Film(chart, window, frame);
            var (seenX, seenY) = Centre(frame.Luma);
            var (dx, dy) = (seenX - ((x - window.X) / window.Step), seenY - ((y - window.Y) / window.Step));
            squares += (dx * dx) + (dy * dy);
        }

        Assert.InRange(Math.Sqrt(squares / 150), 0, 0.05);
    }

    [Fact]
    public void Colour_moves_with_brightness()
    {
        var plate = CameraPath.PlateSize(Size);
        var (x, y) = ((plate.Width / 2) + 0.5, (plate.Height / 2) + 0.5);
        var (camera, frame) = (new Camera(Size, vectors: true), new Frame(Size));
        foreach (var step in new[] { 1.0, 1.06, 1.15 })
        {
            camera.Film(Chart(x, y), new Window(3.3, 2.6, step), frame);
            var (lumaX, lumaY) = Centre(frame.Luma);
            var (chromaX, chromaY) = Centre(frame.Blue);

            // A chroma sample lies over the left of two luma samples, and between two rows.
            Assert.InRange((2 * (chromaX - 0.5)) + 0.5 - lumaX, -0.1, 0.1);
            Assert.InRange((2 * chromaY) - lumaY, -0.1, 0.1);
        }
    }

    /// <summary>When this hash changes, the pixels do, and the version in the renderer's <c>Maker</c> must too.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_pixels_are_those_of_frames_3(bool vectors)
    {
        var (plate, frame) = (CameraPath.PlateSize(Size), new Frame(Size));
        var noise = new Plate(
            ResamplerTests.Noise(plate.Width, plate.Height), ResamplerTests.Noise(plate.Width / 2, plate.Height / 2), ResamplerTests.Noise(plate.Width / 2, plate.Height / 2));
        new Camera(Size, vectors).Film(noise, new Window(3.25, 4.75, 1.0625), frame);
        Assert.Equal("aaac35abb2389145", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(frame.Bytes))[..16]);
    }

    [Fact]
    public void The_camera_never_looks_beyond_the_picture()
    {
        var plate = CameraPath.PlateSize(Size);
        for (var seed = 0; seed < 6; seed++)
        {
            var path = new CameraPath(Shot(Motion.For(seed), 90), Size);
            for (var i = -3; i < 95; i++)
            {
                var (x, y, step) = path.At(i);
                Assert.True(x >= -1e-9 && y >= -1e-9 && x + (Size.Width * step) <= plate.Width + 1e-9 && y + (Size.Height * step) <= plate.Height + 1e-9, $"seed {seed}, frame {i}");
            }
        }
    }

    [Fact]
    public void Motion_begins_and_ends_gently()
    {
        var path = new CameraPath(Shot(Motion.For(1), 150), Size);
        double Speed(int frame) => Math.Abs(path.At(frame + 1).X - path.At(frame).X);
        Assert.True(Speed(0) < Speed(75) * 0.05);
        Assert.True(Speed(148) < Speed(75) * 0.05);
        Assert.InRange(Speed(50) / Speed(100), 0.99, 1.01);
        Assert.Equal(path.At(149), path.At(160));
    }

    [Fact]
    public void A_shot_of_one_frame_stands_at_its_beginning() =>
        Assert.Equal(new CameraPath(Shot(Motion.For(1), 150), Size).At(0), new CameraPath(Shot(Motion.For(1), 1), Size).At(0));

    private static Shot Shot(Motion motion, int length) => new(new Artifact("x", 1), motion, length, 0);

    /// <summary>A soft round spot at a place given in luma samples from the plate's edges, in all planes.</summary>
    private static Plate Chart(double x, double y)
    {
        var (width, height) = CameraPath.PlateSize(Size);
        return new(
            Spot(width, height, (i, j) => Math.Pow(i + 0.5 - x, 2) + Math.Pow(j + 0.5 - y, 2)),
            Spot(width / 2, height / 2, (i, j) => Math.Pow((2 * i) + 0.5 - x, 2) + Math.Pow((2 * j) + 1 - y, 2)),
            Spot(width / 2, height / 2, (i, j) => Math.Pow((2 * i) + 0.5 - x, 2) + Math.Pow((2 * j) + 1 - y, 2)));
    }

    private static PlatePlane Spot(int width, int height, Func<int, int, double> distance) => PlatePlane.Of(
        width, height, [.. Enumerable.Range(0, width * height).Select(i => (byte)Math.Round(20 + (200 * Math.Exp(-distance(i % width, i / width) / (2 * 64)))))]);

    /// <summary>The middle of what is brighter than the ground, in samples from the plane's edges.</summary>
    private static (double X, double Y) Centre(Plane plane)
    {
        var (sum, sumX, sumY) = (0.0, 0.0, 0.0);
        for (var y = 0; y < plane.Height; y++)
        {
            for (var x = 0; x < plane.Width; x++)
            {
                var weight = Math.Max(0, plane.Row(y)[x] - 20);
                (sum, sumX, sumY) = (sum + weight, sumX + (weight * (x + 0.5)), sumY + (weight * (y + 0.5)));
            }
        }

        return (sumX / sum, sumY / sum);
    }
}
