using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Upkeep;

/// <summary>Removes jobs that ended long ago, with what only they used.</summary>
/// <param name="keep">How long an ended job stays; null for ever.</param>
public sealed class Retention(IJobRegister register, IJobStore jobs, IArtifactUses uses, IEngineRoom engine, TimeSpan? keep)
{
    /// <returns>How many were removed.</returns>
    public async Task<int> Sweep(DateTimeOffset now, CancellationToken ct)
    {
        if (keep is not { } time)
            return 0;
        var removed = 0;
        await foreach (var job in register.EndedBefore(now - time, ct))
        {
            // Whoever opens it again at this moment keeps it.
            if (!await jobs.Remove(job.Id, ct))
                continue;
            await uses.Release(job.Id, ct);
            await engine.Forget(job, ct);
            removed++;
        }

        return removed;
    }
}
