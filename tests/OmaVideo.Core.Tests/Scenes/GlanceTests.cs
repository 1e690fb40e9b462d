using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Tests.Scenes;

public sealed class GlanceTests
{
    [Fact]
    public void A_picture_is_like_itself_retouched_and_unlike_another()
    {
        var hill = Seen((x, y) => y > 16 + (6 * Math.Sin(x / 5.0)) ? 60 : 200);
        var brighter = Seen((x, y) => (y > 16 + (6 * Math.Sin(x / 5.0)) ? 60 : 200) + 20 + ((x * y) % 5));
        var tower = Seen((x, y) => x is > 12 and < 18 && y > 6 ? 40 : 180 + (x / 2));

        Assert.True(hill.IsLike(brighter));
        Assert.False(hill.IsLike(tower));
    }

    [Fact]
    public void What_shows_hardly_anything_is_blank_and_like_nothing()
    {
        var wall = Seen((x, y) => 128 + ((x + y) % 3));

        Assert.True(wall.IsBlank);
        Assert.False(Seen((x, _) => x * 8).IsBlank);
        Assert.False(wall.IsLike(wall));
    }

    [Theory]
    [InlineData(1536, 1024, true)]
    [InlineData(960, 540, true)]
    [InlineData(512, 512, false)]
    [InlineData(1024, 400, false)]
    public void A_picture_fills_the_frame_when_it_need_not_be_enlarged_much(int width, int height, bool fills) =>
        Assert.Equal(fills, new Glance(width, height, 50, 0).Fills(FrameSize.Of(AspectRatio.Landscape)));

    private static Glance Seen(Func<int, int, double> light) => Glance.Of(
        1536, 1024, [.. from y in Enumerable.Range(0, Glance.Side) from x in Enumerable.Range(0, Glance.Side) select (byte)Math.Clamp(light(x, y), 0, 255)]);
}
