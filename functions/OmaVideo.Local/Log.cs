using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local;

/// <summary>Every log line of the embedded host.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Step {Step} failed at attempt {Attempt}, next one in {Pause}: {Reason}")]
    public static partial void StepTriedAgain(this ILogger log, string step, int attempt, TimeSpan pause, string reason);

    [LoggerMessage(2, LogLevel.Debug, "Step {Step} failed ({Kind})")]
    public static partial void StepFailed(this ILogger log, Exception e, string step, StepFailure kind);

    [LoggerMessage(3, LogLevel.Error, "Job {Job} was interrupted and can be resumed")]
    public static partial void JobInterrupted(this ILogger log, Exception e, string job);

    [LoggerMessage(4, LogLevel.Warning, "The record of job {Job} cannot be read and is passed over")]
    public static partial void RecordUnreadable(this ILogger log, Exception e, string job);

    [LoggerMessage(5, LogLevel.Information, "Job {Job} is in other hands")]
    public static partial void JobBusy(this ILogger log, string job);

    [LoggerMessage(6, LogLevel.Information, "Webhook {Event} of job {Job} of {Tenant}: {Message}, attempt {Attempt}, {Outcome} ({Status}) after {Seconds} s {Reason}")]
    public static partial void WebhookTried(
        this ILogger log, string job, string tenant, string @event, string message, int attempt, AttemptOutcome outcome, int? status, double seconds, string? reason);

    [LoggerMessage(7, LogLevel.Error, "Message {Message} of job {Job} could not be taken in hand and stays in the outbox")]
    public static partial void WebhookLeft(this ILogger log, Exception e, string job, string message);

    [LoggerMessage(8, LogLevel.Error, "The key in {File} cannot be read and opens nothing")]
    public static partial void KeyUnreadable(this ILogger log, Exception e, string file);

    [LoggerMessage(40, LogLevel.Warning, "The record of asset {Asset} cannot be read and is passed over")]
    public static partial void AssetUnreadable(this ILogger log, Exception e, string asset);
}
