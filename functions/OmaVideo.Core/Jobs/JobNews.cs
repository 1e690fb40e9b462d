using System.Text.Json.Serialization;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Jobs;

/// <summary>Something that happened to a job, in the past tense. The type names are frozen wire names.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ScriptingStarted), "scripting_started")]
[JsonDerivedType(typeof(DrawingStarted), "drawing_started")]
[JsonDerivedType(typeof(StoryboardPresented), "storyboard_presented")]
[JsonDerivedType(typeof(ReviewReceived), "review_received")]
[JsonDerivedType(typeof(ClipsMissed), "clips_missed")]
[JsonDerivedType(typeof(RenderingStarted), "rendering_started")]
[JsonDerivedType(typeof(StepsAdvanced), "steps_advanced")]
[JsonDerivedType(typeof(VideoCompleted), "video_completed")]
[JsonDerivedType(typeof(StoryboardRejected), "storyboard_rejected")]
[JsonDerivedType(typeof(JobCanceled), "job_canceled")]
[JsonDerivedType(typeof(JobFailed), "job_failed")]
[JsonDerivedType(typeof(JobResumed), "job_resumed")]
[JsonDerivedType(typeof(JobReopened), "job_reopened")]
[JsonDerivedType(typeof(MoneyMoved), "money_moved")]
[JsonDerivedType(typeof(CostVaried), "cost_varied")]
[JsonDerivedType(typeof(QuestionAsked), "question_asked")]
[JsonDerivedType(typeof(ConsentGiven), "consent_given")]
[JsonDerivedType(typeof(BudgetSet), "budget_set")]
public abstract record JobNews;

public sealed record ScriptingStarted : JobNews;

public sealed record DrawingStarted(Script Script) : JobNews;

/// <param name="Until">When it expires unless somebody approves or rejects it.</param>
public sealed record StoryboardPresented(Storyboard Board, Artifact ContactSheet, DateTimeOffset Until) : JobNews;

/// <param name="Objection">Why the review was not applied; null when it was.</param>
public sealed record ReviewReceived(ReviewVerdict Verdict, int Revision, string? Objection) : JobNews;

/// <summary>These scenes stand still although they were to move.</summary>
/// <param name="Reason">Why there is no clip, in words for the job's owner.</param>
public sealed record ClipsMissed(IReadOnlyList<int> Scenes, string Reason) : JobNews;

public sealed record RenderingStarted(Storyboard Board) : JobNews;

/// <summary><paramref name="Done"/> of <paramref name="Total"/> steps of a phase are done.</summary>
public sealed record StepsAdvanced(Phase Phase, int Done, int Total) : JobNews;

public sealed record VideoCompleted(Delivered Delivered) : JobNews;

/// <param name="Reason">What the reviewer said, or that nobody answered in time.</param>
public sealed record StoryboardRejected(string Reason) : JobNews;

public sealed record JobCanceled(string? Reason) : JobNews;

public sealed record JobFailed(StepFailure Kind, string Message) : JobNews;

/// <summary>A failed job goes on from where it stopped.</summary>
public sealed record JobResumed : JobNews;

/// <summary>An ended job is made again, as another take. The last take's video stays until there is a new one.</summary>
/// <param name="Order">What the take is made from; as a rule it brings the job's storyboard.</param>
/// <param name="EstimatedUsd">What the job will have cost by its end, what is spent already included.</param>
public sealed record JobReopened(VideoOrder Order, decimal EstimatedUsd = 0) : JobNews;

/// <summary>Money was set aside, spent or let go of.</summary>
/// <param name="ReservedUsd">Set aside now, what is uncertain included.</param>
/// <param name="SpentUsd">Billed so far.</param>
/// <param name="Moves">Grows with everything the ledger learns of the job.</param>
public sealed record MoneyMoved(decimal ReservedUsd, decimal SpentUsd, int Moves = 0) : JobNews;

/// <summary>The job has cost a good deal more than was estimated. Told once a take.</summary>
public sealed record CostVaried(decimal EstimatedUsd, decimal SpentUsd) : JobNews;

/// <summary>The job cannot go on unless somebody agrees to something.</summary>
/// <param name="Until">When it fails unless somebody does.</param>
public sealed record QuestionAsked(Question Question, DateTimeOffset Until) : JobNews;

/// <summary>Somebody agreed to what was asked.</summary>
/// <param name="BudgetUsd">What the job may cost from now on; as before unless said.</param>
/// <param name="To">Which question it was: the one that waited until then.</param>
public sealed record ConsentGiven(decimal? BudgetUsd, DateTimeOffset? To = null) : JobNews;

/// <summary>The job may cost this much from now on, US dollars.</summary>
public sealed record BudgetSet(decimal BudgetUsd) : JobNews;
