using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;

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

    [Fact]
    public void An_estimate_has_a_line_for_whoever_draws_and_one_for_whoever_films()
    {
        var camera = Sample.Model("camera", Role.Clip, (Unit.Second, 0.1m)) with { Lengths = [4, 8, 12] };
        var order = Sample.Order() with { Motion = SceneMotion.ClipOrStill };

        var estimate = Estimate.Of(order, WorkingSpeed.Usual(Preset.Standard), Quote.Of(order, Sample.Cast(Sample.Model("painter", Role.Image, (Unit.Image, 0.01m)), camera)));

        Assert.Equal([("painter", 3, 0.03m), ("camera", 3, 2.4m)], estimate.Lines.Where(line => line.Phase == Phase.Drawing).Select(line => (line.Model, line.Count, line.CostUsd)));
        Assert.Equal(2.43m, estimate.CostUsd);
    }
}
