namespace OmaVideo.Core.Jobs;

/// <summary>Which of somebody's jobs, and in which order.</summary>
/// <param name="After">The identity of the job before the first one wanted; null to begin at the beginning.</param>
/// <param name="OldestFirst">Newest first unless told.</param>
/// <param name="Status">Only those that are there.</param>
public sealed record Listing(string? After = null, bool OldestFirst = false, JobStatus? Status = null)
{
    public static readonly Listing All = new();
}
