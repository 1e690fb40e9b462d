using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Jobs;
using OmaVideo.Http.Orders;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Videos;

/// <summary>One-shot videos: a briefing goes in and nobody is asked, as in the older API.</summary>
public sealed class VideoHandlers(IJobStore jobs, Intake intake, Estimating estimating, JobWait waiting, Removal removal)
{
    /// <summary>How long an answer is held for whoever would not come back for it; those between us hang up after some four minutes.</summary>
    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(200);

    public Task<IResult> Generate(HttpContext context) => RequestBody.Read(context, VideoOrderFields.Order, async order =>
        order.Placed.DryRun ? await Tried(context, order.Placed)
        : await intake.Take(context, order.Placed.Order, order.Placed.Terms, job => Taken(context, job, order.Waits ? LongestHold : Preferences.Wait(context))));

    public async Task<IResult> Status(HttpContext context) =>
        await Caller.JobOf(context, jobs) is { } job ? Results.Json(VideoTaskAnswer.Of(job), Wire.Json) : Problem.NoSuch(context, "task");

    public Task<IResult> List(HttpContext context) => RequestQuery.Read(context, Page.Of, async page =>
    {
        var found = await jobs.List(Caller.Of(context), new(page.After, page.OldestFirst), context.RequestAborted).Take(page.Limit + 1).ToListAsync(context.RequestAborted);
        return Results.Json(VideoTaskListAnswer.Of([.. found.Take(page.Limit).Select(VideoTaskAnswer.Of)], found.Count > page.Limit), Wire.Json);
    });

    public async Task<IResult> Delete(HttpContext context)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "task");
        return await removal.Remove(job, context.RequestAborted)
            ? Results.Json(DeletedAnswer.Of(job.Id), Wire.Json)
            : Problem.Of(context, StatusCodes.Status409Conflict, ErrorName.Conflict, "The task is still ending; ask again in a moment.");
    }

    private async Task<IResult> Tried(HttpContext context, PlacedOrder placed)
    {
        var (job, estimate) = await estimating.Try(context, placed);
        return Results.Json(VideoTaskAnswer.Of(job) with { Estimate = estimate }, Wire.Json);
    }

    private async Task<IResult> Taken(HttpContext context, Job job, TimeSpan? patience)
    {
        if (patience is { } hold)
            job = await waiting.Until(job.Id, later => later.Status.IsFinal(), hold, context.RequestAborted) ?? job;
        if (job.Status.IsFinal())
            return Results.Json(VideoTaskAnswer.Of(job), Wire.Json);
        context.Response.Headers.Location = $"/{RoutePatterns.VideoStatus.Replace("{id}", job.Id)}";
        context.Response.Headers.RetryAfter = "2";
        return Results.Json(VideoTaskAnswer.Of(job), Wire.Json, statusCode: StatusCodes.Status202Accepted);
    }
}
