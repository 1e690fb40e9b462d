using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Workflow;

/// <summary>Shows the storyboard, takes reviews and changes it, until somebody approves or rejects it.</summary>
public static class StoryboardRound
{
    /// <summary>How long a storyboard waits for its review.</summary>
    public static readonly TimeSpan ReviewTime = TimeSpan.FromDays(7);

    /// <returns>The storyboard as it was approved; null when it was rejected or nobody answered.</returns>
    public static async Task<Storyboard?> Review(IFlow flow, VideoOrder order, Storyboard board)
    {
        while (true)
        {
            var sheet = await flow.Run(Steps.DrawContactSheet, board);
            var until = flow.Now + ReviewTime;
            await flow.Report(new StoryboardPresented(board, sheet, until));

            var review = await NextReview(flow, board, until);
            switch (review?.Verdict)
            {
                case ReviewVerdict.Approve:
                    return board;
                case ReviewVerdict.Refine:
                    var refined = await flow.Run(Steps.RefineScene, new(order.Brief, order.Look, board.Scene(review.Scene!.Value), review) { Motion = order.Motion, Sheet = board.Sheet });
                    await Report(flow, [refined]);
                    board = board.With(refined);
                    break;
                case ReviewVerdict.Reorder:
                    board = board.InOrder(review.Order!);
                    break;
                case ReviewVerdict.Restore:
                    board = board.As(review.Earlier!);
                    break;
                default:
                    await flow.Report(new StoryboardRejected(review is null ? "Nobody reviewed the storyboard in time." : review.Reason ?? "The storyboard was rejected."));
                    return null;
            }
        }
    }

    /// <summary>Tells of scenes that stand still although they were to move.</summary>
    public static async Task Report(IFlow flow, IReadOnlyList<StoryboardScene> scenes)
    {
        foreach (var alike in scenes.Where(scene => scene.Still.NoClipBecause is not null).GroupBy(scene => scene.Still.NoClipBecause!))
            await flow.Report(new ClipsMissed([.. alike.Select(scene => scene.Number)], alike.Key));
    }

    /// <summary>The next review of the storyboard as it is; what was said of another revision is told and passed over.</summary>
    private static async Task<StoryboardReview?> NextReview(IFlow flow, Storyboard board, DateTimeOffset until)
    {
        while (await flow.WaitFor(Signals.StoryboardReviewed, until) is { } review)
        {
            var objection = board.ObjectionTo(review);
            await flow.Report(new ReviewReceived(review.Verdict, review.Revision, objection?.ToString()));
            if (objection is null)
                return review;
        }

        return null;
    }
}
