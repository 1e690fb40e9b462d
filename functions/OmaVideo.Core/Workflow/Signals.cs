using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Workflow;

/// <summary>Something a person said to a running job, in the past tense. The name is a frozen wire name.</summary>
public sealed record Signal<T>(string Name);

public static class Signals
{
    public static readonly Signal<StoryboardReview> StoryboardReviewed = new("storyboard-reviewed");
    public static readonly Signal<Consent> ConsentGiven = new("consent-given");
    public static readonly Signal<CancelRequest> CancelRequested = new("cancel-requested");
}

/// <summary>Somebody agreed to what a job asked.</summary>
/// <param name="Until">Which question it was: the one that waited until then.</param>
public sealed record Consent(DateTimeOffset Until);

/// <summary>A wish that the job end, and why.</summary>
public sealed record CancelRequest(string? Reason);
