using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Tests.Scenes;

public sealed class SceneMotionTests
{
    [Theory]
    [InlineData(SceneMotion.Still, null)]
    [InlineData(SceneMotion.ClipOrStill, true)]
    [InlineData(SceneMotion.Clip, false)]
    public void What_is_to_move_is_wished_for_with_each_drawing(SceneMotion motion, bool? orStill)
    {
        var drawings = Sample.Script(5, 10).Drawings(Sample.Order() with { Motion = motion });

        Assert.Equal([orStill, orStill], drawings.Select(drawing => drawing.Clip?.OrStill));
        Assert.Equal(orStill is null ? [null, null] : [5, 10], drawings.Select(drawing => drawing.Clip?.Seconds));
    }

    [Fact]
    public void Clips_are_quoted_beside_the_stills_they_begin_with()
    {
        var camera = Sample.Model("camera", Role.Clip, (Unit.Second, 0.1m)) with { Lengths = [4, 8, 12] };

        Assert.Empty(Quote.Of(Sample.Order(), Sample.Cast(camera)).Lines);
        var line = Assert.Single(Quote.Of(Sample.Order() with { Motion = SceneMotion.Clip }, Sample.Cast(camera)).Lines);

        Assert.Equal((Role.Clip, 3, 2.4m), (line.Role, line.Calls, line.Cost.Usual));
    }
}
