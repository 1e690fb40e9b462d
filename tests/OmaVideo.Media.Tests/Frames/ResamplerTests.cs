using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Frames;

public sealed class ResamplerTests
{
    [Theory]
    [InlineData(320, 180, 3.37, 2.71, 1.0431)]
    [InlineData(322, 90, 0, 0, 1.15)]
    [InlineData(36, 10, 10.999, 5.5, 1)]
    [InlineData(64, 64, -1.3, -0.7, 1.127)]
    public void Vectors_and_plain_numbers_make_the_same_pixels(int width, int height, double x, double y, double step)
    {
        var source = Noise(400, 220);
        Assert.Equal(Drawn(source, width, height, x, y, step, vectors: false), Drawn(source, width, height, x, y, step, vectors: true));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void On_whole_samples_nothing_changes(bool vectors)
    {
        var source = Noise(100, 50);
        var drawn = Drawn(source, 64, 32, 7, 3, 1, vectors);
        for (var row = 0; row < 32; row++)
            Assert.Equal(Samples(source, row + 3).Slice(7, 64).ToArray(), drawn.AsSpan(row * 64, 64).ToArray());
    }

    [Fact]
    public void Even_grey_stays_as_it_is_at_every_phase()
    {
        var source = PlatePlane.Of(80, 60, Enumerable.Repeat((byte)235, 80 * 60).ToArray());
        for (var phase = 0.0; phase < 1; phase += 0.013)
            Assert.All(Drawn(source, 32, 16, 5 + phase, 5 + phase, 1.07, vectors: true), sample => Assert.Equal(235, sample));
    }

    [Fact]
    public void A_ramp_is_followed_to_a_fraction_of_a_sample()
    {
        var source = PlatePlane.Of(100, 8, [.. Enumerable.Range(0, 800).Select(i => (byte)(2 * (i % 100)))]);
        for (var phase = 0.0; phase < 1; phase += 0.01)
        {
            var drawn = Drawn(source, 64, 4, 10 + phase, 2, 1.1, vectors: true);
            for (var i = 0; i < 64; i++)
                Assert.InRange(drawn[i] - (2 * (10 + phase + (i * 1.1))), -0.6, 0.6);
        }
    }

    [Theory]
    [InlineData(0, 24)]
    [InlineData(10, 40)]
    [InlineData(40, 64)]
    public void Columns_drawn_by_themselves_are_those_of_the_whole(int from, int until)
    {
        var source = Noise(120, 40);
        var whole = Drawn(source, 64, 16, 4.3, 2.2, 1.1, vectors: true);
        var part = new byte[64 * 16];
        new Resampler(64, 16, vectors: true, new()).Draw(source, 4.3, 2.2, 1.1, new Plane(part, 0, 64, 64, 16), from, until);
        for (var i = 0; i < part.Length; i++)
            Assert.Equal(i % 64 >= from && i % 64 < until ? whole[i] : 0, part[i]);
    }

    [Fact]
    public void Weights_always_add_up_to_one()
    {
        var taps = new Taps(500, new());
        taps.Set(-3.1, 1.0137);
        for (var i = 0; i < 500; i++)
            Assert.Equal(Taps.One, taps.Weights.AsSpan(i * Taps.Count, Taps.Count).ToArray().Sum(w => w));
    }

    internal static PlatePlane Noise(int width, int height)
    {
        var samples = new byte[width * height];
        var state = 12345u;
        for (var i = 0; i < samples.Length; i++)
            samples[i] = (byte)((state = (state * 1664525) + 1013904223) >> 24);
        return PlatePlane.Of(width, height, samples);
    }

    private static Span<byte> Samples(PlatePlane plane, int row) =>
        plane.Row(row).Slice(PlatePlane.Margin, plane.Width).ToArray().Select(s => (byte)(s ^ 0x80)).ToArray();

    private static byte[] Drawn(PlatePlane source, int width, int height, double x, double y, double step, bool vectors)
    {
        var target = new Plane(new byte[width * height], 0, width, width, height);
        new Resampler(width, height, vectors, new()).Draw(source, x, y, step, target, 0, width);
        return target.Bytes;
    }
}
