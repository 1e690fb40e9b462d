using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Http;

/// <summary>Who asks. With no key configured there is one local caller.</summary>
internal static class Caller
{
    public static string Of(HttpContext context) => "local";

    /// <summary>The job the path names, if it is the caller's; another's job is no job.</summary>
    public static async Task<Job?> JobOf(HttpContext context, IJobStore jobs) =>
        context.Request.RouteValues["id"] is string id && await jobs.Find(id, context.RequestAborted) is { } job && job.Owner == Of(context) ? job : null;
}
