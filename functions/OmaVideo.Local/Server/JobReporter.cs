using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Telemetry;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Server;

/// <summary>Tells the figures and the log what happens to jobs.</summary>
public sealed class JobReporter(JobFeed feed, ILogger<JobReporter> log) : IHostedService
{
    private const int LongestReason = 300;

    private readonly JobGauge gauge = new();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        feed.Happened += Report;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        feed.Happened -= Report;
        return Task.CompletedTask;
    }

    private void Report(Job job, JobEvent happened)
    {
        gauge.Hear(job, happened);
        var (status, age) = (Label.Of(job.Status), Math.Round((happened.At - job.CreatedAt).TotalSeconds, 3));
        if (happened.News is JobFailed failed)
            log.JobFailed(job.Id, job.Owner, failed.Kind, Shown.Safely(failed.Message, LongestReason), age, job.Cost.SpentUsd);
        else if (happened.News is CostVaried varied)
            log.CostVaried(job.Id, job.Owner, varied.SpentUsd, varied.EstimatedUsd);
        else if (happened.News is not StepsAdvanced)
            log.JobMoved(job.Id, job.Owner, happened.News.GetType().Name, status, age, job.Cost.SpentUsd);
    }
}
