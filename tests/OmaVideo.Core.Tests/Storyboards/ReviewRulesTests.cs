using OmaVideo.Core.Briefs;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Tests.Storyboards;

public class ReviewRulesTests
{
    private readonly Storyboard board = Sample.Board(Style.Modern, 5, 5, 5) with { Revision = 3 };

    [Fact]
    public void A_review_of_the_current_revision_is_taken()
    {
        Assert.Null(board.ObjectionTo(new(ReviewVerdict.Approve, 3)));
        Assert.Null(board.ObjectionTo(new(ReviewVerdict.Reject, 3)));
        Assert.Null(board.ObjectionTo(new(ReviewVerdict.Reorder, 3, Order: [3, 1, 2])));
        Assert.Null(board.ObjectionTo(new(ReviewVerdict.Restore, 3, To: 2, Earlier: board with { Revision = 2 })));
        Assert.Equal("/to", board.ObjectionTo(new(ReviewVerdict.Restore, 3, To: 2))!.Field);
        Assert.Null(board.ObjectionTo(new(ReviewVerdict.Refine, 3, 2, "warmer")));
        Assert.Null(board.ObjectionTo(new(ReviewVerdict.Refine, 3, 2, Narration: "New words.")));
    }

    [Theory]
    [InlineData(ReviewVerdict.Approve)]
    [InlineData(ReviewVerdict.Reject)]
    [InlineData(ReviewVerdict.Refine)]
    [InlineData(ReviewVerdict.Reorder)]
    public void A_review_of_another_revision_is_refused_whatever_it_says(ReviewVerdict verdict)
    {
        Assert.Equal(FaultRule.Stale, board.ObjectionTo(new(verdict, 2, 1, "warmer", Order: [1, 2, 3]))!.Rule);
        Assert.Equal(FaultRule.Stale, board.ObjectionTo(new(verdict, 4, 1, "warmer", Order: [1, 2, 3]))!.Rule);
    }

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 1, 2 })]
    [InlineData(new[] { 1, 2, 2 })]
    [InlineData(new[] { 0, 1, 2 })]
    [InlineData(new[] { 1, 2, 3, 4 })]
    [InlineData(null)]
    public void An_order_names_every_scene_once(int[]? order) =>
        Assert.Equal("/order", board.ObjectionTo(new(ReviewVerdict.Reorder, 3, Order: order))!.Field);

    [Theory]
    [InlineData(0, "warmer", null, null, "/scene")]
    [InlineData(4, "warmer", null, null, "/scene")]
    [InlineData(null, "warmer", null, null, "/scene")]
    [InlineData(1, null, null, null, "/instruction")]
    [InlineData(1, "ab", null, null, "/instruction")]
    [InlineData(1, "a\u0007bc", null, null, "/instruction")]
    [InlineData(1, null, " ", null, "/narration")]
    [InlineData(1, null, "one two three four five six seven eight nine ten eleven twelve thirteen", null, "/narration")]
    [InlineData(1, null, null, "x", "/visual_prompt")]
    public void A_refinement_that_cannot_be_made_names_its_field(int? scene, string? instruction, string? narration, string? visual, string field) =>
        Assert.Equal(field, board.ObjectionTo(new(ReviewVerdict.Refine, 3, scene, instruction, narration, visual))!.Field);

    [Fact]
    public void After_five_refinements_there_is_no_sixth() =>
        Assert.Equal(FaultRule.Limit, (board with { Refinements = 5 }).ObjectionTo(new(ReviewVerdict.Refine, 3, 1, "warmer"))!.Rule);
}
