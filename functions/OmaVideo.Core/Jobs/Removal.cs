using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Jobs;

/// <summary>Removes jobs: one that runs is canceled first, and what nobody else uses of what it made goes with it.</summary>
public sealed class Removal(FrontDesk desk, IJobStore jobs, IArtifactUses uses, JobWait waiting)
{
    /// <summary>How long a job that runs is given to end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <returns>Whether it is gone; a job that takes long to end is removed when asked again.</returns>
    public async Task<bool> Remove(Job job, CancellationToken ct)
    {
        if (!job.Status.IsFinal())
        {
            await desk.Cancel(job, "The job was deleted.", ct);
            await waiting.Until(job.Id, later => later.Status.IsFinal(), Patience, ct);
        }

        if (!await jobs.Remove(job.Id, ct))
            return false;
        await uses.Release(job.Id, ct);
        return true;
    }
}
