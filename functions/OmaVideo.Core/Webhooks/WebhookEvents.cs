using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Webhooks;

/// <summary>What of a job's news its webhook is told, by its public name. The names are frozen.</summary>
public static class WebhookEvents
{
    public const string AwaitingApproval = "job.awaiting_approval";
    public const string Completed = "job.completed";
    public const string Failed = "job.failed";
    public const string Canceled = "job.canceled";
    public const string CostVaried = "job.cost_varied";

    /// <returns>Null for news that stays in the house.</returns>
    public static string? Of(JobNews news) => news switch
    {
        StoryboardPresented or QuestionAsked => AwaitingApproval,
        VideoCompleted => Completed,
        JobFailed => Failed,
        JobCanceled or StoryboardRejected => Canceled,
        Jobs.CostVaried => CostVaried,
        _ => null,
    };
}
