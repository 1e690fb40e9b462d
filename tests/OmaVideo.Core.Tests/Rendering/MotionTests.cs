using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Tests.Rendering;

public class MotionTests
{
    [Fact]
    public void Neighbours_move_differently() =>
        Assert.All(Enumerable.Range(-5, 40), seed => Assert.NotEqual(Motion.For(seed), Motion.For(seed + 1)));

    [Fact]
    public void No_view_leaves_the_still_or_zooms_further_than_it_was_prepared_for() =>
        Assert.All(All.SelectMany(m => new[] { m.From, m.To }), view =>
        {
            Assert.InRange(view.Zoom, 1, View.MostZoom);
            Assert.InRange(view.X, 0, 1);
            Assert.InRange(view.Y, 0, 1);
        });

    /// <summary>Pictures have nothing of weight in their outer tenth.</summary>
    [Fact]
    public void No_view_takes_more_than_a_tenth_from_any_side() =>
        Assert.All(All.SelectMany(m => new[] { m.From, m.To }), view =>
        {
            var room = 1 - (1 / view.Zoom);
            Assert.All(new[] { view.X, view.Y }, place => Assert.InRange(room * Math.Max(place, 1 - place), 0, 0.1));
        });

    private static IEnumerable<Motion> All => [.. Enumerable.Range(0, 6).Select(seed => Motion.For(seed)), Motion.Hold];
}
