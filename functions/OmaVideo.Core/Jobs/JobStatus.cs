using System.Text.Json.Serialization;

namespace OmaVideo.Core.Jobs;

/// <summary>Where a job is on its way.</summary>
public enum JobStatus
{
    Queued,
    Scripting,
    Drawing,
    [JsonStringEnumMemberName("awaiting_approval")] AwaitingApproval,
    Rendering,
    Completed,
    Failed,
    Canceled,
}

public static class JobStatuses
{
    /// <summary>Whether nothing more happens to the job by itself, ever.</summary>
    public static bool IsFinal(this JobStatus status) => status is JobStatus.Completed or JobStatus.Failed or JobStatus.Canceled;
}
