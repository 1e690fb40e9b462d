using OmaVideo.Core.Briefs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Jobs;

/// <summary>Where people come with an order or a word on a job: command line, API and page all ask here.</summary>
public sealed class FrontDesk(IJobStore jobs, IEngine engine)
{
    /// <summary>Takes an order and starts its workflow. Taken twice at the same time with the same number, it is one job.</summary>
    /// <param name="random">Any number nobody can foresee.</param>
    public async Task<Job> Take(VideoOrder order, string owner, DateTimeOffset now, ulong random, CancellationToken ct)
    {
        var id = JobId.At(now, random);
        if (await jobs.Find(id, ct) is not { } job)
            await jobs.Add(job = Job.Taken(id, owner, order, now), ct);
        await engine.Start(job, ct);
        return job;
    }

    /// <summary>Passes on a review of the job's storyboard.</summary>
    public async Task<DeskAnswer> Review(Job job, StoryboardReview review, CancellationToken ct)
    {
        if (job is not { Status: JobStatus.AwaitingApproval, Storyboard: { } board })
            return new(DeskVerdict.WrongTime, new("/status", FaultRule.Stale, "a job that awaits approval", Name(job.Status)));
        if (board.ObjectionTo(review) is { } objection)
            return new(objection.Rule == FaultRule.Stale ? DeskVerdict.Stale : DeskVerdict.Invalid, objection);

        await engine.Raise(job.Id, Signals.StoryboardReviewed, review, ct);
        return DeskAnswer.Taken;
    }

    /// <summary>Passes on that the job is to end.</summary>
    public async Task<DeskAnswer> Cancel(Job job, string? reason, CancellationToken ct)
    {
        if (job.Status is JobStatus.Completed or JobStatus.Canceled)
            return new(DeskVerdict.WrongTime, new("/status", FaultRule.Stale, "a job that has not ended", Name(job.Status)));

        await engine.Raise(job.Id, Signals.CancelRequested, new CancelRequest(reason), ct);
        return DeskAnswer.Taken;
    }

    private static string Name(JobStatus status) => System.Text.Json.JsonSerializer.SerializeToElement(status, Wire.Json).GetString()!;
}

/// <summary>What the front desk says to somebody's wish.</summary>
public sealed record DeskAnswer(DeskVerdict Verdict, Fault? Fault)
{
    public static readonly DeskAnswer Taken = new(DeskVerdict.Taken, null);
}

public enum DeskVerdict
{
    Taken,
    Invalid,

    /// <summary>It was said of a revision that is no longer the current one.</summary>
    Stale,

    /// <summary>The job is not where this can be said of it.</summary>
    WrongTime,
}
