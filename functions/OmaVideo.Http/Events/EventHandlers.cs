using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Events;

/// <summary>What happens to a job, as it happens.</summary>
public sealed class EventHandlers(IJobStore jobs, IJobFeed feed, IHostApplicationLifetime host, TimeProvider clock)
{
    public async Task<IResult> Watch(HttpContext context)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "job");
        return await RequestQuery.Read(context, EventFields.After, after => Task.FromResult<IResult>(
            new EventStream(jobs, feed, clock, job.Id, after ?? EventFields.LastSeen(context), host.ApplicationStopping)));
    }
}
