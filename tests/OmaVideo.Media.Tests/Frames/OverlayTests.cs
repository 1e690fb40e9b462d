using OmaVideo.Core.Scenes;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Frames;

public sealed class OverlayTests
{
    private static readonly FrameSize Size = new(64, 32);

    [Theory]
    [InlineData(0, 50)]
    [InlineData(255, 235)]
    [InlineData(128, 143)]
    public void White_covers_as_much_as_its_alpha_says(byte alpha, byte expected)
    {
        var frame = Under(Rgba((_, _) => (255, 255, 255, alpha)), opacity: 1);
        Assert.All(frame.Luma.Row(12).ToArray()[8..24], sample => Assert.Equal(expected, sample));
        Assert.All(frame.Luma.Row(12).ToArray()[24..], sample => Assert.Equal(50, sample));
        Assert.Equal(50, frame.Luma.Row(7)[10]);
    }

    [Fact]
    public void At_half_opacity_half_is_seen() =>
        Assert.InRange(Under(Rgba((_, _) => (255, 255, 255, 255)), opacity: 0.5).Luma.Row(12)[10], 142, 143);

    [Fact]
    public void At_an_edge_the_colour_does_not_darken()
    {
        // A red edge over grey: coverage falls off, but what is covered is red, not the black that lies beyond it.
        var frame = Under(Rgba((x, _) => (255, 0, 0, (byte)(x < 8 ? 255 : x == 8 ? 128 : 0))), opacity: 1);
        var red = Yuv.Of(255, 0, 0);
        Assert.Equal(red.Y, frame.Luma.Row(12)[10]);
        Assert.InRange(frame.Luma.Row(12)[16], ((red.Y + 50) / 2) - 1, ((red.Y + 50) / 2) + 1);
        Assert.Equal(red.V, frame.Red.Row(6)[5]);

        // Chroma left of the edge is all red; on it, 1-2-1 of 255, 128 and 0 is half covered.
        Assert.InRange(frame.Red.Row(6)[8], ((red.V + 128) / 2) - 2, ((red.V + 128) / 2) + 2);
    }

    [Fact]
    public void Vectors_and_plain_numbers_lay_alike()
    {
        var image = OverlayImage.Of(8, 8, new(48, 16), Rgba((x, y) => ((byte)(x * 5), (byte)(y * 15), (byte)(x * y), (byte)(x * 5 + y)), 48));
        var (a, b) = (new Frame(Size), new Frame(Size));
        image.Lay(a, 0.77, vectors: true);
        image.Lay(b, 0.77, vectors: false);
        Assert.Equal(a.Bytes, b.Bytes);
        Assert.Contains(a.Bytes, sample => sample != 0);
    }

    [Fact]
    public void Lowered_by_a_fraction_a_line_is_shared_between_two_rows()
    {
        var line = OverlayImage.Of(8, 8, new(16, 16), Rgba((_, y) => (255, 255, 255, (byte)(y == 4 ? 255 : 0))));
        var frame = new Frame(Size);
        frame.Fill(new Yuv(0, 128, 128));
        line.Lowered(2.25).Lay(frame, 1, vectors: true);
        Assert.InRange(frame.Luma.Row(8 + 6)[12], 175, 177);
        Assert.InRange(frame.Luma.Row(8 + 7)[12], 58, 60);
        Assert.Equal(0, frame.Luma.Row(8 + 5)[12]);
    }

    [Fact]
    public void A_part_of_an_image_lies_where_it_lay_in_the_whole()
    {
        var image = OverlayImage.Of(8, 8, new(48, 16), Rgba((x, y) => ((byte)(x * 5), (byte)(y * 15), (byte)(x * y), (byte)(x * 5 + y)), 48));
        var (whole, part) = (new Frame(Size), new Frame(Size));
        image.Lay(whole, 1, vectors: true);
        image.Part(20, 10, 12, 8).Lay(part, 1, vectors: true);
        for (var row = 0; row < Size.Height; row++)
        {
            Assert.Equal(row is >= 10 and < 18 ? whole.Luma.Row(row)[20..32].ToArray() : new byte[12], part.Luma.Row(row)[20..32].ToArray());
            Assert.Equal(row is >= 5 and < 9 ? whole.Red.Row(row)[10..16].ToArray() : new byte[6], row < 16 ? part.Red.Row(row)[10..16].ToArray() : new byte[6]);
            Assert.All(part.Luma.Row(row)[..20].ToArray(), sample => Assert.Equal(0, sample));
        }
    }

    [Fact]
    public void A_layer_fades_in_stands_and_fades_out()
    {
        var layer = new Layer(OverlayImage.Of(8, 8, new(16, 16), Rgba((_, _) => (255, 255, 255, 255))), From: 10, Until: 40, FadeIn: 5, FadeOut: 5, Rise: 4);
        var seen = Enumerable.Range(0, 50).Select(at =>
        {
            var frame = new Frame(Size);
            layer.Lay(frame, at, vectors: true);
            return (int)frame.Luma.Row(16)[12];
        }).ToList();
        Assert.All(seen[..10], s => Assert.Equal(0, s));
        Assert.True(seen[10] > 0);
        Assert.Equal(seen[10..16].Order(), seen[10..16]);
        Assert.All(seen[15..34], s => Assert.Equal(235, s));
        Assert.True(seen[39] is > 0 and < 235);
        Assert.All(seen[40..], s => Assert.Equal(0, s));
    }

    private static Frame Under(byte[] rgba, double opacity)
    {
        var frame = new Frame(Size);
        frame.Fill(new Yuv(50, 128, 128));
        OverlayImage.Of(8, 8, new(16, 16), rgba).Lay(frame, opacity, vectors: true);
        return frame;
    }

    private static byte[] Rgba(Func<int, int, (byte R, byte G, byte B, byte A)> pixel, int width = 16) =>
        [.. Enumerable.Range(0, width * 16).SelectMany(i => pixel(i % width, i / width) is var p ? new[] { p.R, p.G, p.B, p.A } : [])];
}
