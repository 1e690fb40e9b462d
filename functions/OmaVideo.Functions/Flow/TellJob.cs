using Microsoft.Azure.Functions.Worker;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Telemetry;

namespace OmaVideo.Functions.Flow;

/// <param name="Key">The same whenever the same news is told again.</param>
/// <param name="At">When it happened, by the orchestration's clock.</param>
public sealed record Telling(string JobId, string Key, JobNews News, DateTimeOffset At);

/// <summary>Tells the job record what its orchestration reports, and the figures with it.</summary>
public sealed class TellJob(IJobStore jobs, JobGauge gauge)
{
    public const string Name = FunctionNames.TellJob;

    [Function(Name)]
    public async Task<Progress> Run([ActivityTrigger] Telling telling, CancellationToken ct)
    {
        var job = await jobs.Tell(telling.JobId, telling.Key, telling.News, telling.At, ct);
        gauge.Hear(job, new(job.Version - 1, telling.At, telling.Key, telling.News));
        return job.Progress;
    }
}
