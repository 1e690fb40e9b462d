using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Http.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Reviews;

/// <summary>What a person says of a storyboard.</summary>
public sealed class ReviewHandlers(IJobStore jobs, FrontDesk desk)
{
    public Task<IResult> Approve(HttpContext context) => Pass(context, ReviewFields.Approve);

    public Task<IResult> Reject(HttpContext context) => Pass(context, ReviewFields.Reject);

    public Task<IResult> Refine(HttpContext context) => Pass(context, ReviewFields.Refine);

    public Task<IResult> Reorder(HttpContext context) => Pass(context, ReviewFields.Reorder);

    private async Task<IResult> Pass(HttpContext context, Func<IFields, StoryboardReview> read)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "job");
        return await RequestBody.Read(context, read, async review =>
        {
            var answer = await desk.Review(job, review, context.RequestAborted);
            return answer.Fault is null ? JobHandlers.Answer(context, job, StatusCodes.Status202Accepted) : Problem.Of(context, answer);
        });
    }
}
