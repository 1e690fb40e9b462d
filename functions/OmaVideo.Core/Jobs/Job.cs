using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Jobs;

/// <summary>What is known of a job, as the API shows it. It changes only by hearing news.</summary>
/// <param name="Version">Grows by one with every change; the ETag.</param>
/// <param name="ExpiresAt">Until when a storyboard waits for its review.</param>
public sealed record Job(
    string Id,
    string Owner,
    VideoOrder Order,
    JobStatus Status,
    Progress Progress,
    Storyboard? Storyboard,
    Artifact? ContactSheet,
    Delivered? Delivered,
    Cost Cost,
    JobError? Error,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? ExpiresAt,
    int Version)
{
    /// <summary>From 1; each time the ended job is opened again is another take.</summary>
    public int Take { get; init; } = 1;

    public Terms Terms { get; init; } = Terms.None;

    /// <summary>How much of what the ledger learnt is in its cost. Branches tell of money in any order, and the earlier is no news after the later.</summary>
    public int MoneyMoves { get; init; }

    /// <summary>What somebody has to agree to before it goes on.</summary>
    public Question? Question { get; init; }

    /// <summary>To which question somebody agreed last: the one that waited until then.</summary>
    public DateTimeOffset? Agreed { get; init; }

    public static Job Taken(string id, string owner, VideoOrder order, DateTimeOffset now) => new(
        id, owner, order, JobStatus.Queued, Progress.None, null, null, null, Cost.Nothing, null, now, now, null, 1);

    /// <summary>Whether it waits for a person or has ended, so that nothing more happens by itself.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool Rests => Status == JobStatus.AwaitingApproval || Status.IsFinal();

    /// <summary>
    /// Whether the news still means something to this job: a final status stays until the job is opened again, and a failed job
    /// can be resumed or given up. A bill may come late, and a budget be set for another take. What is agreed to is one question.
    /// </summary>
    public bool IsOpenTo(JobNews news) => Status switch
    {
        _ when news is MoneyMoved or CostVaried or BudgetSet => true,
        _ when news is ConsentGiven { To: { } until } && (Question is null || until != ExpiresAt) => false,
        JobStatus.Failed => news is JobReopened or JobResumed or JobCanceled,
        _ => Status.IsFinal() == news is JobReopened,
    };

    /// <summary>The job after the news; told twice or late, it changes nothing.</summary>
    public Job After(JobNews news, DateTimeOffset now) => !IsOpenTo(news) ? this : Hear(news) with
    {
        UpdatedAt = now,
        Version = Version + 1,
    };

    private Job Hear(JobNews news) => news switch
    {
        ScriptingStarted => this with { Status = JobStatus.Scripting, Progress = Progress.At(Workflow.Phase.Scripting) },
        DrawingStarted => this with { Status = JobStatus.Drawing, Progress = Progress.At(Workflow.Phase.Drawing) },
        StoryboardPresented n => this with
        {
            Status = JobStatus.AwaitingApproval,
            Progress = Progress.At(Workflow.Phase.Reviewing),
            Storyboard = n.Board,
            ContactSheet = n.ContactSheet,
            ExpiresAt = n.Until,
        },
        ReviewReceived or ClipsMissed or CostVaried => this,
        RenderingStarted n => this with
        {
            Status = JobStatus.Rendering,
            Progress = Progress.At(Workflow.Phase.Narrating),
            Storyboard = n.Board,
            ExpiresAt = null,
        },
        // Branches tell in any order, and a fewer is no news after a more.
        StepsAdvanced n when n.Phase == Progress.Phase && n.Done < Progress.Scene && n.Done > 0 => this,
        StepsAdvanced n => this with { Status = StatusIn(n.Phase), Progress = Progress.At(n.Phase, n.Done, n.Total) },
        VideoCompleted n => this with { Status = JobStatus.Completed, Progress = Progress.All, Delivered = n.Delivered },
        StoryboardRejected n => Ended(JobStatus.Canceled, new("rejected", n.Reason)),
        JobCanceled n => Ended(JobStatus.Canceled, new("canceled", n.Reason ?? "The job was canceled.")),
        JobResumed => this with { Status = JobStatus.Queued, Error = null },
        JobReopened n => this with { Status = JobStatus.Queued, Take = Take + 1, Order = n.Order, Progress = Progress.None, Error = null, Cost = Cost with { EstimatedUsd = n.EstimatedUsd } },
        MoneyMoved n when n.Moves < MoneyMoves => this,
        MoneyMoved n => this with { MoneyMoves = n.Moves, Cost = Cost with { ReservedUsd = n.ReservedUsd, SpentUsd = n.SpentUsd } },
        QuestionAsked n => this with { Status = JobStatus.AwaitingApproval, Question = n.Question, Progress = Progress with { Message = n.Question.Reason }, ExpiresAt = n.Until },
        ConsentGiven n => this with
        {
            Status = StatusIn(Progress.Phase),
            Question = null,
            Progress = Progress.Phase is { } phase ? Progress.At(phase, Progress.Scene ?? 0, Progress.Scenes ?? 0) : Progress.None,
            Terms = Terms with { BudgetUsd = n.BudgetUsd ?? Terms.BudgetUsd },
            ExpiresAt = null,
            Agreed = n.To,
        },
        BudgetSet n => this with { Terms = Terms with { BudgetUsd = n.BudgetUsd } },
        JobFailed n => Ended(JobStatus.Failed, new(JobError.Name(n.Kind), n.Message)),
        _ => throw new ArgumentOutOfRangeException(nameof(news), news, "Unknown news."),
    };

    /// <summary>What is under way says where the job is, also after a failure that was resumed.</summary>
    private JobStatus StatusIn(Workflow.Phase? phase) => phase switch
    {
        Workflow.Phase.Scripting => JobStatus.Scripting,
        Workflow.Phase.Drawing => JobStatus.Drawing,
        Workflow.Phase.Reviewing or null => Status,
        _ => JobStatus.Rendering,
    };

    private Job Ended(JobStatus status, JobError error) => this with { Status = status, Error = error, Question = null, ExpiresAt = null };
}
