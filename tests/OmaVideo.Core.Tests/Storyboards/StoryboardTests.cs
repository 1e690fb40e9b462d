using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Tests.Storyboards;

public class StoryboardTests
{
    [Fact]
    public void A_refined_scene_makes_a_new_revision_and_leaves_the_others_alone()
    {
        var board = Sample.Board(Style.Modern, 5, 5, 5);
        var refined = board.With(board.Scene(2) with { Narration = "New words." });

        Assert.Equal((2, 1), (refined.Revision, refined.Refinements));
        Assert.Equal("New words.", refined.Scene(2).Narration);
        Assert.Same(board.Scene(1), refined.Scene(1));
        Assert.Same(board.Scene(3), refined.Scene(3));
    }

    [Fact]
    public void Reordered_scenes_are_numbered_anew_and_transitions_stay_with_their_place()
    {
        var board = Sample.Board(Style.Playful, 5, 5, 5);
        var reordered = board.InOrder([3, 1, 2]);

        Assert.Equal([1, 2, 3], reordered.Scenes.Select(s => s.Number));
        Assert.Equal([3, 1, 2], reordered.Scenes.Select(s => int.Parse(s.VisualPrompt[^1..])));
        Assert.Equal(board.Scenes.Select(s => s.Transition), reordered.Scenes.Select(s => s.Transition));
        Assert.Equal(2, reordered.Revision);
    }

    [Fact]
    public void A_scene_looks_the_same_wherever_it_stands()
    {
        var board = Sample.Board(Style.Playful, 5, 5, 5);

        Assert.Equal(board.Scene(3).Seed, board.InOrder([3, 1, 2]).Scene(1).Seed);
        Assert.Equal(board.Scene(3).Still, board.InOrder([3, 1, 2]).Scene(1).Still);
    }
}
