using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Telemetry;

namespace OmaVideo.Functions.Flow;

/// <param name="Key">The same whenever the same news is told again.</param>
/// <param name="At">When it happened, by the orchestration's clock.</param>
public sealed record Telling(string JobId, string Key, JobNews News, DateTimeOffset At);

/// <summary>Tells a job's record what its orchestration reports, and the figures and the log with it.</summary>
public sealed class NewsDesk(IJobStore jobs, JobGauge gauge, ILogger<NewsDesk> log)
{
    private const int LongestReason = 300;

    /// <returns>How far the job is, for whoever looks at the orchestration itself.</returns>
    public async Task<Progress> Tell(Telling telling, CancellationToken ct)
    {
        var job = await jobs.Tell(telling.JobId, telling.Key, telling.News, telling.At, ct);
        gauge.Hear(job, new(job.Version - 1, telling.At, telling.Key, telling.News));
        if (telling.News is JobFailed failed)
            log.JobFailed(job.Id, job.Owner, failed.Kind, Shown.Safely(failed.Message, LongestReason), job.Cost.SpentUsd);
        else if (telling.News is not StepsAdvanced)
            log.JobMoved(job.Id, job.Owner, telling.News.GetType().Name, Label.Of(job.Status), job.Cost.SpentUsd);
        return job.Progress;
    }
}
