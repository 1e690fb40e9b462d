using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Frames;

public sealed class CrossingTests
{
    private static readonly FrameSize Size = new(320, 180);
    private static readonly Window Window = new(5, 5, 1);
    private static readonly Yuv White = new(235, 128, 128);

    [Fact]
    public void The_middle_of_a_crossfade_is_the_mean()
    {
        var frame = Filmed(Transition.Crossfade, 0.5);
        Assert.All(frame.Luma.Bytes[..(320 * 180)], sample => Assert.Equal(100, sample));
        Assert.All(frame.Blue.Row(40).ToArray(), sample => Assert.Equal(120, sample));
    }

    [Theory]
    [InlineData(Transition.Crossfade)]
    [InlineData(Transition.Dip)]
    [InlineData(Transition.Slide)]
    [InlineData(Transition.Wipe)]
    [InlineData(Transition.Cut)]
    public void Every_transition_leads_from_the_first_picture_to_the_second(Transition transition)
    {
        Assert.All(Filmed(transition, 0).Luma.Row(90).ToArray(), sample => Assert.Equal(40, sample));
        Assert.All(Filmed(transition, 1).Luma.Row(90).ToArray(), sample => Assert.Equal(160, sample));
    }

    [Fact]
    public void A_dip_passes_through_its_colour() => Assert.All(Filmed(Transition.Dip, 0.5).Luma.Row(3).ToArray(), sample => Assert.Equal(235, sample));

    [Fact]
    public void A_wipe_goes_softly_from_left_to_right()
    {
        var row = Filmed(Transition.Wipe, 0.5).Luma.Row(90).ToArray();
        Assert.Equal(160, row[0]);
        Assert.Equal(40, row[^1]);
        Assert.All(row.Zip(row.Skip(1)), pair => Assert.InRange(pair.First - pair.Second, 0, 4));
    }

    [Fact]
    public void A_slide_comes_in_from_the_right_with_a_soft_shadow_before_it()
    {
        var row = Filmed(Transition.Slide, 0.5).Luma.Row(90).ToArray();
        Assert.All(row[..140], sample => Assert.Equal(40, sample));
        Assert.Equal(row[140..160].OrderDescending(), row[140..160]);
        Assert.InRange(row[159], 28, 34);
        Assert.All(row[160..], sample => Assert.Equal(160, sample));
    }

    [Theory]
    [InlineData(Transition.Crossfade)]
    [InlineData(Transition.Dip)]
    [InlineData(Transition.Slide)]
    [InlineData(Transition.Wipe)]
    public void Vectors_and_plain_numbers_cross_alike(Transition transition)
    {
        var (first, second) = (Noisy(), Grey(200));
        for (var way = 0.05; way < 1; way += 0.13)
        {
            var (a, b) = (new Frame(Size), new Frame(Size));
            new Crossing(Size, vectors: true).Film(transition, new Seen(first, Window), new Seen(second, Window), way, White, a);
            new Crossing(Size, vectors: false).Film(transition, new Seen(first, Window), new Seen(second, Window), way, White, b);
            Assert.Equal(a.Bytes, b.Bytes);
        }
    }

    private static Frame Filmed(Transition transition, double way)
    {
        var frame = new Frame(Size);
        new Crossing(Size, vectors: true).Film(transition, new Seen(Grey(40), Window), new Seen(Grey(160), Window), way, White, frame);
        return frame;
    }

    private static Plate Grey(byte luma) => new(Flat(368, 208, luma), Flat(184, 104, 120), Flat(184, 104, 120));

    private static Plate Noisy() => new(ResamplerTests.Noise(368, 208), ResamplerTests.Noise(184, 104), ResamplerTests.Noise(184, 104));

    private static PlatePlane Flat(int width, int height, byte sample) => PlatePlane.Of(width, height, Enumerable.Repeat(sample, width * height).ToArray());
}
