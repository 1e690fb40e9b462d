using System.Text.Json;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Orders;

namespace OmaVideo.Http.Videos;

/// <summary>A job as the older API shows it.</summary>
/// <param name="Progress">0 to 100.</param>
/// <param name="CurrentPhase">What is being done, e.g. <c>rendering</c>; the job's status while nothing is.</param>
/// <param name="Estimate">What it would take; only of a dry run, of which nothing is kept.</param>
/// <param name="VideoUrl">Where the video is, once there is one.</param>
public sealed record VideoTaskAnswer(
    string TaskId,
    string Object,
    VideoTaskState Status,
    int Progress,
    string CurrentPhase,
    string Message,
    string? VideoUrl,
    string? ThumbnailUrl,
    JobError? Error,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    EstimateAnswer? Estimate = null) : IExample<VideoTaskAnswer>
{
    public static VideoTaskAnswer Example { get; } = new(
        "01k9v3m8q2x7d4twzh", "video.task", VideoTaskState.Processing, 46, "rendering", "Rendering", null, null, null,
        new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero), new(2026, 11, 21, 9, 30, 41, TimeSpan.Zero));

    public static VideoTaskAnswer Of(Job job)
    {
        var self = $"/{RoutePatterns.Jobs}/{job.Id}";
        return new(
            job.Id, "video.task", VideoTaskStates.Of(job.Status), job.Progress.Percent,
            NameOf(job.Progress.Phase is { } phase && !job.Status.IsFinal() ? phase : job.Status), job.Progress.Message,
            job.Delivered is null ? null : $"{self}/video", job.Delivered is null ? null : $"{self}/thumbnail",
            job.Error, job.CreatedAt, job.UpdatedAt);
    }

    private static string NameOf(Enum value) => JsonSerializer.SerializeToElement(value, value.GetType(), Wire.Json).GetString()!;
}
