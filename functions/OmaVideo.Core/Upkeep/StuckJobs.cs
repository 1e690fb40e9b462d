using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Upkeep;

/// <summary>Finds jobs that should have moved and did not: first they are set going again, then they are failed with the reason.</summary>
public sealed class StuckJobs(IJobRegister register, IJobStore jobs, IEngineRoom engine)
{
    /// <summary>Longer than a job stands still that is well. One that waits for a provider may, and is found to run.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    /// <summary>When a job that was set going again has had its chance.</summary>
    public static readonly TimeSpan LastPatience = TimeSpan.FromHours(6);

    /// <returns>How many were set going again, and how many were failed.</returns>
    public async Task<SweptJobs> Sweep(DateTimeOffset now, CancellationToken ct)
    {
        var (revived, failed) = (0, 0);
        await foreach (var job in register.Unfinished(ct))
        {
            var late = now - DeadlineOf(job);
            if (late < TimeSpan.Zero)
                continue;
            if ((engine.KeepsAll || late < LastPatience - Patience) && await engine.Revive(job, ct))
            {
                revived++;
                continue;
            }

            var reason = late < LastPatience - Patience ? "The workflow ended without a word." : $"The job did not move for {LastPatience.TotalHours:0} hours.";
            await jobs.Tell(job.Id, $"stuck:{job.Version}", new JobFailed(StepFailure.Transient, reason), now, ct);
            await engine.Stop(job, ct);
            failed++;
        }

        return new(revived, failed);
    }

    /// <summary>A job that waits for a person may do so until it expires; any other has to move.</summary>
    private static DateTimeOffset DeadlineOf(Job job) => (job.ExpiresAt is { } expires && expires > job.UpdatedAt ? expires : job.UpdatedAt) + Patience;
}

/// <param name="Revived">Set going again.</param>
/// <param name="Failed">Failed with a reason.</param>
public sealed record SweptJobs(int Revived, int Failed);
