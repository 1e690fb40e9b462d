using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Workflow;

/// <summary>Something a person said to a running job, in the past tense. The name is a frozen wire name.</summary>
public sealed record Signal<T>(string Name);

public static class Signals
{
    public static readonly Signal<StoryboardReview> StoryboardReviewed = new("storyboard-reviewed");
    public static readonly Signal<HigherBudget> BudgetRaised = new("budget-raised");
    public static readonly Signal<CancelRequest> CancelRequested = new("cancel-requested");
}

/// <summary>What the job may cost from now on, US dollars.</summary>
public sealed record HigherBudget(decimal Usd);

/// <summary>A wish that the job end, and why.</summary>
public sealed record CancelRequest(string? Reason);
