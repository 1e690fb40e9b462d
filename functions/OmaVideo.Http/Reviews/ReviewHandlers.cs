using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Http.Jobs;

namespace OmaVideo.Http.Reviews;

/// <summary>What a person says of a storyboard.</summary>
public sealed class ReviewHandlers(FrontDesk desk, JobReplies replies, TimeProvider clock)
{
    public Task<IResult> Approve(HttpContext context) => Pass(context, ReviewFields.Approve);

    public Task<IResult> Reject(HttpContext context) => Pass(context, ReviewFields.Reject);

    public Task<IResult> Refine(HttpContext context) => Pass(context, ReviewFields.Refine);

    public Task<IResult> Reorder(HttpContext context) => Pass(context, ReviewFields.Reorder);

    public Task<IResult> Restore(HttpContext context) => Pass(context, ReviewFields.Restore);

    private Task<IResult> Pass(HttpContext context, Func<IFields, StoryboardReview> read) => replies.Change(
        context, read, (job, review) => desk.Review(job, review, clock.GetUtcNow(), context.RequestAborted), Settled);

    /// <summary>A changed storyboard is presented anew; anything else is settled at the job's end.</summary>
    private static bool Settled(Job job, StoryboardReview review) =>
        job.Status.IsFinal() || (job.Status == JobStatus.AwaitingApproval && job.Storyboard?.Revision > review.Revision);
}
