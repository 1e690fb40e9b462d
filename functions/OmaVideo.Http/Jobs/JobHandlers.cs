using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Jobs;

/// <summary>Jobs: looked at, listed, ended, and made again.</summary>
public sealed class JobHandlers(IJobStore jobs, FrontDesk desk, Intake intake, JobReplies replies, JobCache cache, TimeProvider clock)
{
    public Task<IResult> Get(HttpContext context) => replies.Show(context);

    public Task<IResult> List(HttpContext context) => RequestQuery.Read(context, JobFields.Listed, async wanted =>
    {
        var found = await jobs.List(Caller.Of(context), wanted.Listing, context.RequestAborted).Take(wanted.Limit + 1).ToListAsync(context.RequestAborted);
        return new JobListPage([.. found.Take(wanted.Limit)], found.Count > wanted.Limit);
    });

    public Task<IResult> Cache(HttpContext context) => Task.FromResult(Results.Json(CacheAnswer.Of(cache.Figures), Wire.Json));

    public Task<IResult> Cancel(HttpContext context) => replies.Change(
        context, JobFields.Cancel, (job, wish) => desk.Cancel(job, wish.Reason, context.RequestAborted), (job, _) => job.Status.IsFinal(), mayBeEmpty: true);

    public Task<IResult> Render(HttpContext context) => replies.Change(
        context, JobFields.Render, (job, wish) => desk.Render(job, wish, clock.GetUtcNow(), context.RequestAborted), (job, _) => job.Status.IsFinal(), mayBeEmpty: true);

    public Task<IResult> Retry(HttpContext context) => replies.Change(
        context, JobFields.Nothing, (job, _) => desk.Retry(job, clock.GetUtcNow(), context.RequestAborted), (job, _) => job.Rests, mayBeEmpty: true);

    public async Task<IResult> Fork(HttpContext context)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "job");
        if (!Preconditions.Means(context, job))
            return Problem.Stale(context);
        return await RequestBody.Read(context, JobFields.Fork, async wish =>
        {
            if (wish.OrderFrom(job) is not { } order)
                return Problem.Of(context, StatusCodes.Status409Conflict, ErrorName.Conflict, "The job has no storyboard yet to go on from.");
            return await intake.Take(context, order, wish.Terms, fork => replies.Taken(context, fork));
        }, mayBeEmpty: true);
    }
}
