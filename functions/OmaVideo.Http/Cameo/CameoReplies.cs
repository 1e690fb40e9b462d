using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Cameo;

/// <summary>Guests' videos: looked at, listed, ended.</summary>
public sealed class CameoReplies(IJobStore jobs, FrontDesk desk, JobWait waiting, IWaitingLine queue, Pepper pepper, CameoOptions options, TimeProvider clock)
{
    public async Task<IResult> Status(HttpContext context)
    {
        if (await JobOf(context) is not { } job)
            return Problem.NoSuch(context, "job");
        if (!job.Rests && Preferences.Wait(context) is { } patience)
            job = await waiting.Until(job.Id, later => later.Rests, patience, context.RequestAborted) ?? job;
        return new CameoReply(Shown(job), StatusCodes.Status200OK);
    }

    public Task<IResult> List(HttpContext context) => RequestQuery.Read(context, Page.Of, async page =>
    {
        if (context.Request.RouteValues["user_id"] is not string user || !UserIds.IsOne(user))
            return Problem.NoSuch(context, "user");
        var found = await jobs.List(Caller.Of(context), new(page.After, page.OldestFirst), context.RequestAborted)
            .Where(job => job.Order.Visit?.UserId == user).Take(page.Limit + 1).ToListAsync(context.RequestAborted);
        return Results.Json(CameoListAnswer.Of([.. found.Take(page.Limit).Select(Shown)], found.Count > page.Limit), Wire.Json);
    });

    public async Task<IResult> Cancel(HttpContext context)
    {
        if (await JobOf(context) is not { } job)
            return Problem.NoSuch(context, "job");
        return await RequestBody.Read(context, JobFields.Cancel, async wish =>
        {
            var answer = await desk.Cancel(job, wish.Reason, context.RequestAborted);
            if (answer.Fault is not null)
                return Problem.Of(context, answer);
            var patience = Preferences.Wait(context);
            var ended = patience is { } time ? await waiting.Until(job.Id, later => later.Status.IsFinal(), time, context.RequestAborted) : await jobs.Find(job.Id, context.RequestAborted);
            return Accepted(context, ended ?? job);
        }, mayBeEmpty: true);
    }

    public Task<IResult> Queue(HttpContext context) => Task.FromResult(Results.Json(QueueAnswer.Of(queue.Figures), Wire.Json));

    /// <summary>A video that was ordered: at once, or made if the caller would rather wait.</summary>
    internal async Task<IResult> Taken(HttpContext context, Job job)
    {
        job = await (Preferences.Wait(context) is { } patience
            ? waiting.Until(job.Id, later => later.Rests, patience, context.RequestAborted)
            : jobs.Find(job.Id, context.RequestAborted)) ?? job;
        return Accepted(context, job);
    }

    private CameoReply Accepted(HttpContext context, Job job)
    {
        if (job.Rests)
            return new CameoReply(Shown(job), StatusCodes.Status200OK);
        context.Response.Headers.Location = $"/api/v1/cameo/status/{job.Id}";
        context.Response.Headers.RetryAfter = "2";
        return new CameoReply(Shown(job), StatusCodes.Status202Accepted);
    }

    /// <summary>Links expire with an hour, so that they stay the same from one look to the next.</summary>
    private CameoAnswer Shown(Job job)
    {
        var now = clock.GetUtcNow();
        var until = new DateTimeOffset(now.Year, now.Month, now.Day, now.Hour, 0, 0, TimeSpan.Zero).AddHours(options.LinkHours + 1);
        return CameoAnswer.Of(job, queue.PlaceOf(job.Id), pepper, until);
    }

    private async Task<Job?> JobOf(HttpContext context) => await Caller.JobOf(context, jobs) is { Order.Visit: not null } job ? job : null;
}
