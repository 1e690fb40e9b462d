using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Tests.Rendering;

public class ChoreographyTests
{
    private static readonly Storyboard Board = Sample.Board(Style.Professional, 5, 5, 5, 5, 5, 5);

    [Fact]
    public void Neighbours_differ_in_every_order()
    {
        foreach (var order in Orders([1, 2, 3, 4, 5, 6]))
            AssertNeighboursDiffer(Choreography.Of(Board.InOrder(order).Scenes));
    }

    [Fact]
    public void Neighbours_differ_after_any_scene_was_drawn_anew_and_those_keep_their_motion()
    {
        var before = Choreography.Of(Board.Scenes);
        for (var number = 1; number <= 6; number++)
        {
            for (var seed = 8000; seed < 8012; seed++)
            {
                var after = Choreography.Of(Board.With(Board.Scene(number) with { Seed = seed }).Scenes);
                AssertNeighboursDiffer(after);
                Assert.Equal(before.Where((_, i) => i != number - 1), after.Where((_, i) => i != number - 1));
            }
        }
    }

    [Fact]
    public void Scenes_that_all_want_the_same_still_differ()
    {
        var alike = Board.Scenes.Select(scene => scene with { Seed = 7, VisualPrompt = "a lamp, close" }).ToList();
        AssertNeighboursDiffer(Choreography.Of(alike));
    }

    [Theory]
    [InlineData(SceneRole.Hook, "a lamp", 0)]
    [InlineData(SceneRole.Closing, "a lamp", 6)]
    [InlineData(SceneRole.Point, "a lamp, close", 0)]
    [InlineData(SceneRole.Point, "a wide valley", 1)]
    [InlineData(SceneRole.Point, "a town from above", 2)]
    [InlineData(SceneRole.Point, "a tower from below", 5)]
    public void A_scene_moves_as_suits_what_it_shows(SceneRole role, string prompt, int motion) =>
        Assert.Equal(
            new[] { Motion.Approach, Motion.PanRight, Motion.Retreat, Motion.PanLeft, Motion.Drift, Motion.Rise, Motion.Hold }[motion],
            Choreography.Of([Board.Scenes[0] with { Role = role, VisualPrompt = prompt }]).Single());

    [Fact]
    public void Most_changes_of_places_leave_every_motion_as_it_is()
    {
        var before = Board.Scenes.Zip(Choreography.Of(Board.Scenes)).ToDictionary(pair => pair.First.Seed, pair => pair.Second);
        var orders = Orders([1, 2, 3, 4, 5, 6]).ToList();
        var kept = orders.Count(order => Board.InOrder(order).Scenes is var scenes && Choreography.Of(scenes).Zip(scenes).All(pair => before[pair.Second.Seed] == pair.First));
        Assert.True(kept > orders.Count * 0.6, $"{kept} of {orders.Count}");
    }

    [Fact]
    public void One_scene_that_gives_way_leaves_those_after_it_their_own_motions()
    {
        var scenes = Board.Scenes.Select((scene, i) => scene with { Role = i == 0 ? SceneRole.Hook : SceneRole.Point }).ToList();
        var motions = Choreography.Of(scenes);

        Assert.Equal(Motion.Approach, Motion.For(scenes[1].Seed));
        Assert.NotEqual(Motion.Approach, motions[1]);
        Assert.Equal(scenes.Skip(2).Select(scene => Motion.For(scene.Seed)), motions.Skip(2));
    }

    private static void AssertNeighboursDiffer(IReadOnlyList<Motion> motions) => Assert.All(motions.Zip(motions.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));

    private static IEnumerable<int[]> Orders(int[] numbers) => numbers.Length == 1
        ? [numbers]
        : numbers.SelectMany(first => Orders([.. numbers.Where(number => number != first)]).Select(rest => (int[])[first, .. rest]));
}
