using OmaVideo.Core.Jobs;

namespace OmaVideo.Http.Videos;

/// <summary>Where a one-shot video is, in the words of the older API.</summary>
public enum VideoTaskState
{
    Pending,
    Processing,
    Completed,
    Failed,
    Canceled,
}

internal static class VideoTaskStates
{
    public static VideoTaskState Of(JobStatus status) => status switch
    {
        JobStatus.Queued => VideoTaskState.Pending,
        JobStatus.Completed => VideoTaskState.Completed,
        JobStatus.Failed => VideoTaskState.Failed,
        JobStatus.Canceled => VideoTaskState.Canceled,
        _ => VideoTaskState.Processing,
    };
}
