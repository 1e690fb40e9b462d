using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Jobs;

/// <summary>A wish for a new job from a storyboard.</summary>
/// <param name="Review">Whether somebody approves the storyboard before it is rendered.</param>
public sealed record ForkWish(bool Review, Terms Terms)
{
    /// <summary>The new job's order, whose storyboard may be changed as often as any new one; null while the job has none.</summary>
    public VideoOrder? OrderFrom(Job job) => job.Storyboard is { } board
        ? job.Order with { Board = board with { Revision = 1, Refinements = 0 }, Review = Review }
        : null;
}
