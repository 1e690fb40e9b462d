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
    public Task<IResult> Approve(HttpContext context) => Pass(context, fields => new(ReviewVerdict.Approve, Revision(fields)));

    public Task<IResult> Reject(HttpContext context) => Pass(context, fields => new(
        ReviewVerdict.Reject, Revision(fields), Reason: fields.Text("reason", 1, 500)));

    public Task<IResult> Refine(HttpContext context) => Pass(context, fields => new(
        ReviewVerdict.Refine,
        Revision(fields),
        fields.Whole("scene", 1, 1000, required: true),
        fields.Text("instruction", 3, 500),
        fields.Text("narration", 1, 1000),
        fields.Text("visual_prompt", 3, 500)));

    public Task<IResult> Reorder(HttpContext context) => Pass(context, fields => new(
        ReviewVerdict.Reorder, Revision(fields), Order: fields.Wholes("order", 1000)));

    private static int Revision(JsonFields fields) => fields.Whole("revision", 1, int.MaxValue, required: true) ?? 0;

    private async Task<IResult> Pass(HttpContext context, Func<JsonFields, StoryboardReview> read)
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
