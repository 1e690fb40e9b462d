namespace OmaVideo.Core.Jobs;

/// <summary>Waits for a job to be where somebody wants it.</summary>
/// <param name="closing">Ends every wait: the house closes.</param>
public sealed class JobWait(IJobStore jobs, IJobFeed feed, TimeProvider clock, CancellationToken closing = default)
{
    /// <summary>The job when it is as wanted, or as it is when the time is up or the house closes; null when it is gone.</summary>
    public async Task<Job?> Until(string id, Func<Job, bool> wanted, TimeSpan atMost, CancellationToken ct)
    {
        using var watch = feed.Watch(id);
        using var timeUp = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeUp.Token, closing);
        while (true)
        {
            var job = await jobs.Find(id, ct);
            if (job is null || wanted(job))
                return job;
            try
            {
                await watch.Moved(either.Token);
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                return await jobs.Find(id, ct);
            }
        }
    }
}
