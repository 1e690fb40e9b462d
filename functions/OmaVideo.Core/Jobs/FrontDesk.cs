using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Jobs;

/// <summary>Where people come with an order or a word on a job: command line, API and page all ask here.</summary>
/// <param name="cast">Who is hired, and so has to be paid; null where nobody is.</param>
public sealed class FrontDesk(IJobStore jobs, IEngine engine, Cast? cast = null)
{
    /// <summary>What is to be said against an order on these terms, before it is taken; null for nothing.</summary>
    public Fault? ObjectionTo(VideoOrder order, Terms terms) => terms.BudgetUsd is { } budget && Quote.Of(order, cast).Total is var cost && budget < cost.Least
        ? new("/budget_usd", FaultRule.Limit, FormattableString.Invariant($"at least {cost.Least:0.####} US dollars, the least it can cost; {cost.Usual:0.##} is usual"), FormattableString.Invariant($"{budget}"))
        : null;

    /// <summary>Takes an order and starts its workflow. Taken twice at the same time with the same number, it is one job.</summary>
    /// <param name="random">Any number nobody can foresee.</param>
    public async Task<Job> Take(VideoOrder order, string owner, DateTimeOffset now, ulong random, CancellationToken ct, Terms? terms = null)
    {
        var id = JobId.At(now, random);
        if (await jobs.Find(id, ct) is not { } job)
            await jobs.Add(job = Job.Taken(id, owner, order, now) with { Terms = terms ?? Terms.None, Cost = Cost.Nothing with { EstimatedUsd = Estimated(order) } }, ct);
        await engine.Start(job, ct);
        return job;
    }

    /// <summary>Passes on a review of the job's storyboard. What is to change after the job's end opens it again.</summary>
    public async Task<DeskAnswer> Review(Job job, StoryboardReview review, DateTimeOffset now, CancellationToken ct)
    {
        if (job.Question is not null)
            return review.Verdict switch
            {
                ReviewVerdict.Approve => await Agree(job, review.MaxCostUsd, now, ct),
                ReviewVerdict.Reject => await Cancel(job, review.Reason, ct),
                _ => DeskAnswer.WrongTime("a job that awaits a review of its storyboard, not an answer to its question", job.Status),
            };
        if (review.Verdict == ReviewVerdict.Approve && IsRaisedTo(job, review.MaxCostUsd))
            return await GoOn(job, ct);

        var awaits = job.Status == JobStatus.AwaitingApproval;
        var changes = review.Verdict is ReviewVerdict.Refine or ReviewVerdict.Reorder or ReviewVerdict.Restore;
        if (job.Storyboard is not { } board || !(awaits || (changes && job.Status.IsFinal())))
            return DeskAnswer.WrongTime(changes ? "a job that awaits approval or has ended" : "a job that awaits approval", job.Status);
        if (review.To is { } revision)
            review = review with { Earlier = await Shown(job, revision, ct) };
        if (board.ObjectionTo(review) is { } objection)
            return new(objection.Rule == FaultRule.Stale ? DeskVerdict.Stale : DeskVerdict.Invalid, objection);
        if (await Allow(job, review.MaxCostUsd, now, ct) is { } objected)
            return objected;

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
        if (job.Question is not null)
            return await Agree(job, wish.MaxCostUsd, now, ct);
        if (IsRaisedTo(job, wish.MaxCostUsd))
            return await GoOn(job, ct);
        if (job.Storyboard is not { } board || !(job.Status == JobStatus.AwaitingApproval || job.Status.IsFinal()))
            return DeskAnswer.WrongTime("a job with a storyboard that waits or has ended", job.Status);

        var approval = new StoryboardReview(ReviewVerdict.Approve, wish.Revision ?? board.Revision, MaxCostUsd: wish.MaxCostUsd);
        if (board.ObjectionTo(approval) is { } stale)
            return new(DeskVerdict.Stale, stale);
        var finish = job.Order.Finish with { Preset = wish.Preset ?? job.Order.Finish.Preset, Captions = wish.Captions ?? job.Order.Finish.Captions };
        if (finish != job.Order.Finish && !job.Status.IsFinal())
            return DeskAnswer.WrongTime("a job that has ended, to be finished in another way", job.Status);
        if (await Allow(job, wish.MaxCostUsd, now, ct) is { } objected)
            return objected;
        if (job.Status.IsFinal())
            return await Again(job, job.Order with { Board = board, Review = false, Finish = finish }, now, ct);

        await engine.Raise(job, Signals.StoryboardReviewed, approval, ct);
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

    /// <summary>The storyboard as it was shown in this revision; null when it never was.</summary>
    private async Task<Storyboard?> Shown(Job job, int revision, CancellationToken ct) =>
        (await jobs.Events(job.Id, 0, ct)).Select(happened => happened.News).OfType<StoryboardPresented>().LastOrDefault(shown => shown.Board.Revision == revision)?.Board;

    private async Task<DeskAnswer> Again(Job job, VideoOrder order, DateTimeOffset now, CancellationToken ct) =>
        await Reopen(job, order, now, ct) is null ? DeskAnswer.WrongTime("a job that nobody else opened again", job.Status) : DeskAnswer.Taken;

    /// <summary>Opens an ended job for another take. Of two who ask at once, the second is served too if they want the same.</summary>
    private async Task<Job?> Reopen(Job job, VideoOrder order, DateTimeOffset now, CancellationToken ct)
    {
        var told = await jobs.Tell(job.Id, $"reopened:{job.Take + 1}", new JobReopened(order, job.Cost.SpentUsd + Estimated(order)), now, ct);
        if (told.Take != job.Take + 1 || told.Order.Review != order.Review || told.Order.Finish != order.Finish)
            return null;
        await engine.Start(told, ct);
        return told;
    }

    private decimal Estimated(VideoOrder order) => Math.Round(Quote.Of(order, cast).Total.Usual, 6);

    /// <summary>Lets a job that asked something go on. Of two who answer at once, the second is served too if they say the same.</summary>
    private async Task<DeskAnswer> Agree(Job job, decimal? mostUsd, DateTimeOffset now, CancellationToken ct)
    {
        if (job.Question!.Kind == QuestionKind.Budget && mostUsd is null)
            return new(DeskVerdict.WrongTime, new("/max_cost_usd", FaultRule.Required, "a higher budget, which the job waits for", "none"));
        if (job.Question.Kind == QuestionKind.Budget && mostUsd <= job.Terms.BudgetUsd)
            return DeskAnswer.TooDear($"more than {job.Terms.BudgetUsd}", mostUsd.Value);
        if (BelowSpent(job, mostUsd) is { } objected)
            return objected;
        var told = await jobs.Tell(job.Id, $"consent:{job.Version}", new ConsentGiven(mostUsd, job.ExpiresAt), now, ct);
        if (told.Agreed != job.ExpiresAt || (mostUsd ?? told.Terms.BudgetUsd) != told.Terms.BudgetUsd)
            return DeskAnswer.WrongTime("a job that nobody else answered", told.Status);
        return await GoOn(told, ct);
    }

    /// <summary>Whether just this was agreed to before. Whoever says it again may not know: the answer, and the word to the engine, can be lost in a crash.</summary>
    private static bool IsRaisedTo(Job job, decimal? mostUsd) => mostUsd is not null && mostUsd == job.Terms.BudgetUsd && job is { Agreed: not null, Rests: false };

    private async Task<DeskAnswer> GoOn(Job job, CancellationToken ct)
    {
        await engine.Raise(job, Signals.ConsentGiven, new Consent(job.Agreed!.Value), ct);
        return DeskAnswer.Taken;
    }

    /// <summary>Holds the job to what somebody says it may cost from now on; null where there is nothing to object to.</summary>
    private async Task<DeskAnswer?> Allow(Job job, decimal? mostUsd, DateTimeOffset now, CancellationToken ct)
    {
        if (BelowSpent(job, mostUsd) is { } objected)
            return objected;
        if (mostUsd is { } usd && usd != job.Terms.BudgetUsd)
            await jobs.Tell(job.Id, $"budget:{job.Version}", new BudgetSet(usd), now, ct);
        return null;
    }

    private static DeskAnswer? BelowSpent(Job job, decimal? mostUsd) =>
        mostUsd < job.Cost.SpentUsd ? DeskAnswer.TooDear($"at least the spent {job.Cost.SpentUsd}", mostUsd.Value) : null;
}
