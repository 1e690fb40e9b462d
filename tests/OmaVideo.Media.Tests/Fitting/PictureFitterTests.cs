using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Fitting;

namespace OmaVideo.Media.Tests.Fitting;

/// <summary>Pictures of any shape become stills of the frame's.</summary>
public sealed class PictureFitterTests : IDisposable
{
    private readonly MediaFolder media = new();

    [Theory]
    [InlineData("testsrc2=s=1600x1200", AspectRatio.Landscape)]
    [InlineData("testsrc2=s=900x1600", AspectRatio.Landscape)]
    [InlineData("testsrc2=s=20000x400", AspectRatio.Square)]
    [InlineData("testsrc2=s=120x90", AspectRatio.Portrait)]
    [InlineData("color=red:s=1x1,format=rgb24", AspectRatio.Landscape)]
    [InlineData("color=red@0.3:s=300x300,format=rgba", AspectRatio.Square)]
    public async Task A_still_is_somewhat_larger_than_the_frame_and_the_same_each_time(string source, AspectRatio ratio)
    {
        await media.Picture("a.png", source);
        await Fit("one.png", ratio);
        await Fit("two.png", ratio);

        var frame = FrameSize.Of(ratio);
        Assert.Equal($"{(int)(frame.Width * 1.25 / 2) * 2}x{(int)(frame.Height * 1.25 / 2) * 2}", (await media.Probe("one.png", "-show_entries", "stream=width,height", "-of", "csv=p=0:s=x")).Trim());
        Assert.Equal(MediaFolder.Hash(media.PathOf("one.png")), MediaFolder.Hash(media.PathOf("two.png")));
    }

    [Theory]
    [InlineData(2400, 1600, true)]
    [InlineData(1600, 1600, true)]
    [InlineData(1280, 720, true)]
    [InlineData(1600, 2400, false)]
    [InlineData(640, 360, false)]
    [InlineData(20_000, 500, false)]
    public void A_picture_covers_the_frame_unless_too_much_of_it_would_be_lost_or_blown_up(int width, int height, bool covers)
    {
        var frame = new FrameSize(2400, 1350);
        var fit = Place(width, height, frame, see: false);

        Assert.Equal(covers, fit.Covers);
        Assert.Equal(covers ? frame : fit.Crop, fit.Crop);
        Assert.True(covers || (fit.Crop.Width <= 0.8 * frame.Width + 1 && fit.Crop.Height <= 0.8 * frame.Height + 1 && fit.Width <= 2.01 * width));
    }

    [Fact]
    public void What_can_be_seen_through_stands_before_a_backdrop() => Assert.False(Place(2400, 1350, new(2400, 1350), see: true).Covers);

    [Theory]
    [InlineData(10, 0.0)]
    [InlineData(50, 1.0)]
    public void The_part_is_kept_where_there_is_something_to_see(int column, double place)
    {
        var rgba = Enumerable.Repeat((byte)255, Interest.Side * Interest.Side * 4).ToArray();
        for (var y = 8; y < 56; y += 2)
            rgba[((y * Interest.Side) + column) * 4] = 0;

        Assert.InRange(Interest.Best(rgba, 0.4, down: false), place - 0.35, place + 0.35);
        Assert.Equal(0.5, Interest.Best(rgba, 1, down: true));
    }

    public void Dispose() => media.Dispose();

    private static Fit Place(int width, int height, FrameSize frame, bool see) => Media.Fitting.Fit.Of(width, height, frame, see);

    private Task Fit(string still, AspectRatio ratio) =>
        new PictureFitter(media.Ffmpeg, media).Fit(new FittingOrder(media.Artifact("a.png"), ratio, "#e6eef6", "#b4cbe0"), media.PathOf(still), default);
}
