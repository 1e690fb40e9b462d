using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Core.Storyboards;

/// <summary>Which reviews a storyboard takes. Asked when a review comes in, and again before it is applied.</summary>
public static class ReviewRules
{
    public static Fault? ObjectionTo(this Storyboard board, StoryboardReview review)
    {
        if (review.Revision != board.Revision)
            return new("/revision", FaultRule.Stale, $"the current revision, {board.Revision}", $"{review.Revision}");

        return review.Verdict switch
        {
            ReviewVerdict.Reorder => Reorder(board, review.Order),
            ReviewVerdict.Refine => Refine(board, review),
            ReviewVerdict.Restore => Restore(board, review),
            _ => TextRule.Check("/reason", review.Reason, 1, 500),
        };
    }

    private static Fault? Reorder(Storyboard board, IReadOnlyList<int>? order) =>
        order is not null && order.Order().SequenceEqual(Enumerable.Range(1, board.Scenes.Count))
            ? null
            : new("/order", FaultRule.Permutation, $"each number from 1 to {board.Scenes.Count} once", order is null ? "nothing" : string.Join(',', order));

    private static Fault? Restore(Storyboard board, StoryboardReview review) =>
        review.Earlier is { } earlier && earlier.Revision == review.To && earlier.Revision <= board.Revision
            ? null
            : new("/to", FaultRule.Range, $"a revision that was shown, up to {board.Revision}", $"{review.To}");

    private static Fault? Refine(Storyboard board, StoryboardReview review)
    {
        if (board.Refinements >= Storyboard.MostRefinements)
            return new("/scene", FaultRule.Limit, $"at most {Storyboard.MostRefinements} refinements a job", "one more");
        if (review.Scene is not { } number || number < 1 || number > board.Scenes.Count)
            return new("/scene", FaultRule.Range, $"a scene from 1 to {board.Scenes.Count}", review.Scene?.ToString() ?? "nothing");
        if (review is { Instruction: null, Narration: null, VisualPrompt: null })
            return new("/instruction", FaultRule.Required, "an instruction, a narration or a visual prompt", "none of them");

        return TextRule.Check("/instruction", review.Instruction, 3, 500)
            ?? TextRule.Check("/visual_prompt", review.VisualPrompt, 3, 500)
            ?? TextRule.Check("/narration", review.Narration, 1, 1000)
            ?? Spoken(board.Scene(number), review.Narration);
    }

    private static Fault? Spoken(StoryboardScene scene, string? narration)
    {
        var most = Pace.MostWords(scene.Seconds);
        return narration is null || Pace.SpokenWords(narration) is var words && words <= most
            ? null
            : new("/narration", FaultRule.Length, $"at most {most} words, to be spoken in {scene.Seconds:0.#} s", $"{words} words");
    }
}
