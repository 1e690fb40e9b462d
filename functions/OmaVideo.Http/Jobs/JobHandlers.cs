using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Jobs;

/// <summary>Jobs: looked at, listed, ended.</summary>
public sealed class JobHandlers(IJobStore jobs, FrontDesk desk)
{
    private const int UsualPage = 20;
    private const int MostOnAPage = 100;

    public async Task<IResult> Get(HttpContext context) =>
        await Caller.JobOf(context, jobs) is { } job ? Answer(context, job, StatusCodes.Status200OK) : Problem.NoSuch(context, "job");

    public async Task<IResult> List(HttpContext context)
    {
        var limit = UsualPage;
        if (context.Request.Query.TryGetValue("limit", out var asked) && (!int.TryParse(asked, out limit) || limit is < 1 or > MostOnAPage))
            return Problem.Invalid(context, [new("/limit", Core.Briefs.FaultRule.Range, $"a number from 1 to {MostOnAPage}", Core.Briefs.Shown.Safely(asked.ToString()))]);

        var after = context.Request.Query["after"].ToString();
        var page = await jobs.List(Caller.Of(context), context.RequestAborted)
            .Where(job => after.Length == 0 || string.CompareOrdinal(job.Id, after) < 0)
            .Take(limit + 1)
            .ToListAsync(context.RequestAborted);
        var shown = page.Take(limit).Select(JobAnswer.Of).ToList();
        return Results.Json(new JobListAnswer("list", shown, shown.FirstOrDefault()?.Id, shown.LastOrDefault()?.Id, page.Count > limit), Wire.Json);
    }

    public async Task<IResult> Cancel(HttpContext context)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "job");
        var answer = await desk.Cancel(job, null, context.RequestAborted);
        return answer.Fault is null ? Answer(context, job, StatusCodes.Status202Accepted) : Problem.Of(context, answer);
    }

    /// <summary>The job, where to ask for it again, and how soon.</summary>
    internal static IResult Answer(HttpContext context, Job job, int status)
    {
        context.Response.Headers.ETag = $"\"{job.Version}\"";
        if (status == StatusCodes.Status202Accepted)
        {
            context.Response.Headers.Location = $"/{RoutePatterns.Jobs}/{job.Id}";
            context.Response.Headers.RetryAfter = "2";
        }

        return Results.Json(JobAnswer.Of(job), Wire.Json, statusCode: status);
    }
}
