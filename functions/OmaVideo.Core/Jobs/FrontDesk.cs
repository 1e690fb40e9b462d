using OmaVideo.Core.Briefs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Jobs;

/// <summary>Where people come with an order or a word on a job: command line, API and page all ask here.</summary>
public sealed class FrontDesk(IJobStore jobs, IEngine engine)
{
    /// <summary>Takes an order and starts its workflow. Taken twice at the same time with the same number, it is one job.</summary>
    /// <param name="random">Any number nobody can foresee.</param>
    public async Task<Job> Take(VideoOrder order, string owner, DateTimeOffset now, ulong random, CancellationToken ct, Terms? terms = null)
    {
        var id = JobId.At(now, random);
        if (await jobs.Find(id, ct) is not { } job)
            await jobs.Add(job = Job.Taken(id, owner, order, now) with { Terms = terms ?? Terms.None }, ct);
        await engine.Start(job, ct);
        return job;
    }

    /// <summary>Passes on a review of the job's storyboard. What is to change after the job's end opens it again.</summary>
    public async Task<DeskAnswer> Review(Job job, StoryboardReview review, DateTimeOffset now, CancellationToken ct)
    {
        if (job.Shortage is not null)
            return review is { Verdict: ReviewVerdict.Approve, MaxCostUsd: { } usd }
                ? await RaiseBudget(job, usd, now, ct)
                : new(DeskVerdict.WrongTime, new("/max_cost_usd", FaultRule.Required, "a higher budget, which the job waits for", "none"));

        var awaits = job.Status == JobStatus.AwaitingApproval;
        var changes = review.Verdict is ReviewVerdict.Refine or ReviewVerdict.Reorder;
        if (job.Storyboard is not { } board || !(awaits || (changes && job.Status.IsFinal())))
            return DeskAnswer.WrongTime(changes ? "a job that awaits approval or has ended" : "a job that awaits approval", job.Status);
        if (board.ObjectionTo(review) is { } objection)
            return new(objection.Rule == FaultRule.Stale ? DeskVerdict.Stale : DeskVerdict.Invalid, objection);
        if (TooDear(job, review.MaxCostUsd) is { } tooDear)
            return tooDear;

        if (!awaits)
        {
            if (await Reopen(job, job.Order with { Board = board, Review = true }, now, ct) is not { } reopened)
                return DeskAnswer.WrongTime("a job that nobody else opened again", job.Status);
            job = reopened;
        }

        await engine.Raise(job, Signals.StoryboardReviewed, review, ct);
        return DeskAnswer.Taken;
    }

    /// <summary>Renders the storyboard: approves one that waits, and after the job's end makes the video again from what changed.</summary>
    public async Task<DeskAnswer> Render(Job job, RenderWish wish, DateTimeOffset now, CancellationToken ct)
    {
        if (job.Storyboard is not { } board || !(job.Status == JobStatus.AwaitingApproval || job.Status.IsFinal()))
            return DeskAnswer.WrongTime("a job with a storyboard that waits or has ended", job.Status);

        var approval = new StoryboardReview(ReviewVerdict.Approve, wish.Revision ?? board.Revision, MaxCostUsd: wish.MaxCostUsd);
        if (board.ObjectionTo(approval) is { } stale)
            return new(DeskVerdict.Stale, stale);
        if (TooDear(job, wish.MaxCostUsd) is { } tooDear)
            return tooDear;

        var finish = job.Order.Finish with { Preset = wish.Preset ?? job.Order.Finish.Preset, Captions = wish.Captions ?? job.Order.Finish.Captions };
        if (job.Status.IsFinal())
            return await Again(job, job.Order with { Board = board, Review = false, Finish = finish }, now, ct);
        if (finish != job.Order.Finish)
            return DeskAnswer.WrongTime("a job that has ended, to be finished in another way", job.Status);

        await engine.Raise(job, Signals.StoryboardReviewed, approval, ct);
        return DeskAnswer.Taken;
    }

    /// <summary>Lets a job that waits for money go on.</summary>
    private async Task<DeskAnswer> RaiseBudget(Job job, decimal usd, DateTimeOffset now, CancellationToken ct)
    {
        if (usd <= job.Terms.BudgetUsd)
            return new(DeskVerdict.TooDear, new("/max_cost_usd", FaultRule.Limit, $"more than {job.Terms.BudgetUsd} US dollars", $"{usd}"));

        var raised = await jobs.Tell(job.Id, $"budget:{job.Version}", new BudgetRaised(usd), now, ct);
        await engine.Raise(raised, Signals.BudgetRaised, new HigherBudget(usd), ct);
        return DeskAnswer.Taken;
    }

    /// <summary>A job that failed or was canceled goes on from what there is of it.</summary>
    public async Task<DeskAnswer> Retry(Job job, DateTimeOffset now, CancellationToken ct)
    {
        if (job.Status is not (JobStatus.Failed or JobStatus.Canceled))
            return DeskAnswer.WrongTime("a job that failed or was canceled", job.Status);

        var approved = job.Progress.Phase > Phase.Reviewing;
        return await Again(job, job.Order with { Board = job.Storyboard ?? job.Order.Board, Review = job.Order.Review && !approved }, now, ct);
    }

    /// <summary>Passes on that the job is to end.</summary>
    public async Task<DeskAnswer> Cancel(Job job, string? reason, CancellationToken ct)
    {
        if (job.Status is JobStatus.Completed or JobStatus.Canceled)
            return DeskAnswer.WrongTime("a job that has not ended", job.Status);

        await engine.Raise(job, Signals.CancelRequested, new CancelRequest(reason), ct);
        return DeskAnswer.Taken;
    }

    private async Task<DeskAnswer> Again(Job job, VideoOrder order, DateTimeOffset now, CancellationToken ct) =>
        await Reopen(job, order, now, ct) is null ? DeskAnswer.WrongTime("a job that nobody else opened again", job.Status) : DeskAnswer.Taken;

    /// <summary>Opens an ended job for another take. Of two who ask at once, the second is served too if they want the same.</summary>
    private async Task<Job?> Reopen(Job job, VideoOrder order, DateTimeOffset now, CancellationToken ct)
    {
        var told = await jobs.Tell(job.Id, $"reopened:{job.Take + 1}", new JobReopened(order), now, ct);
        if (told.Take != job.Take + 1 || told.Order.Review != order.Review || told.Order.Finish != order.Finish)
            return null;
        await engine.Start(told, ct);
        return told;
    }

    private static DeskAnswer? TooDear(Job job, decimal? mostUsd) => mostUsd < job.Cost.EstimatedUsd
        ? new(DeskVerdict.TooDear, new("/max_cost_usd", FaultRule.Limit, $"at least {job.Cost.EstimatedUsd} US dollars", $"{mostUsd}"))
        : null;
}
