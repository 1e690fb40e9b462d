using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Jobs;

/// <summary>Answers that show a job: as it is, or once something was said to it.</summary>
public sealed class JobReplies(IJobStore jobs, JobWait waiting)
{
    /// <summary>The job as it is, when it rests if the caller would rather wait; nothing when they know it.</summary>
    internal async Task<IResult> Show(HttpContext context)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "job");
        if (!job.Rests && Preferences.Wait(context) is { } patience)
            job = await waiting.Until(job.Id, later => later.Rests, patience, context.RequestAborted) ?? job;

        context.Response.GetTypedHeaders().ETag = Preconditions.TagOf(job);
        return Preconditions.Knows(context, job) ? Results.StatusCode(StatusCodes.Status304NotModified) : new JobPage(job, StatusCodes.Status200OK);
    }

    /// <summary>Finds the job of the path, reads what is wanted of it, and has it done.</summary>
    /// <param name="settled">When it is done for somebody who waits, given what was wanted.</param>
    internal async Task<IResult> Change<T>(
        HttpContext context, Func<IFields, T> read, Func<Job, T, Task<DeskAnswer>> change, Func<Job, T, bool> settled, bool mayBeEmpty = false)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "job");
        if (!Preconditions.Means(context, job))
            return Problem.Stale(context);
        return await RequestBody.Read(context, read, async wish =>
        {
            var answer = await change(job, wish);
            return answer.Fault is null ? await Taken(context, job, later => settled(later, wish)) : Problem.Of(context, answer);
        }, mayBeEmpty);
    }

    /// <summary>The job that was ordered or spoken to: at once, or settled if the caller would rather wait.</summary>
    internal async Task<IResult> Taken(HttpContext context, Job job, Func<Job, bool>? settled = null)
    {
        settled ??= later => later.Rests;
        var waits = Preferences.Wait(context);
        job = await (waits is { } patience ? waiting.Until(job.Id, settled, patience, context.RequestAborted) : jobs.Find(job.Id, context.RequestAborted)) ?? job;

        context.Response.GetTypedHeaders().ETag = Preconditions.TagOf(job);
        if (waits is not null && settled(job))
            return new JobPage(job, StatusCodes.Status200OK);
        context.Response.Headers.Location = $"/{RoutePatterns.Jobs}/{job.Id}";
        context.Response.Headers.RetryAfter = "2";
        return new JobPage(job, StatusCodes.Status202Accepted);
    }
}
