using Microsoft.Azure.Functions.Worker;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Functions.Flow;

/// <param name="Key">The same whenever the same news is told again.</param>
/// <param name="At">When it happened, by the orchestration's clock.</param>
public sealed record Telling(string JobId, string Key, JobNews News, DateTimeOffset At);

/// <summary>Tells the job record what its orchestration reports.</summary>
public sealed class TellJob(IJobStore jobs)
{
    public const string Name = "tell-job";

    [Function(Name)]
    public async Task<Progress> Run([ActivityTrigger] Telling telling, CancellationToken ct) =>
        (await jobs.Tell(telling.JobId, telling.Key, telling.News, telling.At, ct)).Progress;
}
