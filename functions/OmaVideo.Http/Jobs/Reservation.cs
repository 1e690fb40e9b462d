using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Http.Jobs;

/// <summary>What a job needs before it is taken: a seat among those who wait, and one of each quota. Whatever comes to nothing gives back what it had.</summary>
/// <param name="attempt">The number of the job, and when it was asked for.</param>
public sealed class Reservation(FrontDesk desk, IJobStore jobs, IWaitingLine line, IQuotaStore quotas, string owner, FirstAttempt attempt, int nth, IReadOnlyList<Quota> each) : IAsyncDisposable
{
    private bool taken;

    /// <summary>What the job is called, or would have been.</summary>
    public string JobId { get; } = Core.Jobs.JobId.At(attempt.At, attempt.Number(nth));

    /// <summary>Whether all there was to reserve is.</summary>
    public bool Stands { get; private set; }

    /// <summary>The quota that was used up; null when it was the seats, or nothing.</summary>
    public Quota? UsedUp { get; private set; }

    public async Task Make(CancellationToken ct)
    {
        if (!await line.TakeSeat(JobId, ct))
            return;
        foreach (var quota in each)
        {
            if (!await quotas.Take(quota, JobId, ct))
            {
                UsedUp = quota;
                return;
            }
        }

        Stands = true;
    }

    /// <summary>Takes the order; whoever hangs up from here on has ordered.</summary>
    public async Task<Job> Take(VideoOrder order, Terms terms)
    {
        var job = await desk.Take(order, owner, attempt.At, attempt.Number(nth), CancellationToken.None, terms);
        taken = true;
        return job;
    }

    /// <summary>A request that comes again has its job from before, and what was taken for it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (taken || await jobs.Find(JobId, CancellationToken.None) is not null)
            return;
        line.LeaveSeat(JobId);
        foreach (var quota in each)
            await quotas.GiveBack(quota, JobId, CancellationToken.None);
    }
}
