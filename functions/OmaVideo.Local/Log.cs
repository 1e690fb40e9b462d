using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local;

/// <summary>Every log line of the embedded host.</summary>
internal static partial class Log
{
    private static readonly Func<ILogger, string, string, IDisposable?> Job = LoggerMessage.DefineScope<string, string>("Job {Job} of {Tenant}");

    /// <summary>All that is logged until it is disposed says which job it belongs to.</summary>
    public static IDisposable? InJob(this ILogger log, string job, string tenant) => Job(log, job, tenant);

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

    [LoggerMessage(7, LogLevel.Error, "Message {Message} of job {Job} could not be taken in hand and stays in the outbox")]
    public static partial void WebhookLeft(this ILogger log, Exception e, string job, string message);

    [LoggerMessage(12, LogLevel.Information, "Step {Step}: {Outcome} after {Seconds} s")]
    public static partial void StepEnded(this ILogger log, string step, string outcome, double seconds);

    [LoggerMessage(9, LogLevel.Information, "Job {Job} of {Tenant}: {Event}, now {Status}, {Seconds} s after it was ordered, {CostUsd} dollars")]
    public static partial void JobMoved(this ILogger log, string job, string tenant, string @event, string status, double seconds, decimal costUsd);

    [LoggerMessage(10, LogLevel.Warning, "Job {Job} of {Tenant} failed ({Kind}), {Seconds} s after it was ordered, {CostUsd} dollars: {Reason}")]
    public static partial void JobFailed(this ILogger log, string job, string tenant, StepFailure kind, string reason, double seconds, decimal costUsd);

    [LoggerMessage(13, LogLevel.Warning, "Job {Job} of {Tenant} has cost {SpentUsd} dollars, {EstimatedUsd} were estimated")]
    public static partial void CostVaried(this ILogger log, string job, string tenant, decimal spentUsd, decimal estimatedUsd);

    [LoggerMessage(14, LogLevel.Warning, "The model {Model} of {Provider} retires on {Day}, in {Days} days; after it comes {Successor}")]
    public static partial void ModelRetires(this ILogger log, string provider, string model, string day, int days, string successor);

    [LoggerMessage(8, LogLevel.Error, "The key in {File} cannot be read and opens nothing")]
    public static partial void KeyUnreadable(this ILogger log, Exception e, string file);

    [LoggerMessage(40, LogLevel.Warning, "The record of asset {Asset} cannot be read and is passed over")]
    public static partial void AssetUnreadable(this ILogger log, Exception e, string asset);

    [LoggerMessage(13, LogLevel.Error, "The journal of job {Job} is damaged, and the job fails")]
    public static partial void JournalDamaged(this ILogger log, Exception e, string job);

    [LoggerMessage(15, LogLevel.Error, "The journal of job {Job} is a newer version's, and the job fails")]
    public static partial void JournalNewer(this ILogger log, string job);

    [LoggerMessage(60, LogLevel.Warning, "The record of guest {Guest} cannot be read and is passed over")]
    public static partial void GuestUnreadable(this ILogger log, Exception e, string guest);

    [LoggerMessage(61, LogLevel.Information, "The consent of guest {Guest} of {Tenant} has ended, and what was made of them went with it")]
    public static partial void ConsentEnded(this ILogger log, string guest, string tenant);

    [LoggerMessage(62, LogLevel.Error, "Consents that have ended cannot be looked through now")]
    public static partial void ConsentsUnreadable(this ILogger log, Exception e);

    [LoggerMessage(11, LogLevel.Error, "The outbox cannot be read now")]
    public static partial void OutboxUnreadable(this ILogger log, Exception e);

    [LoggerMessage(41, LogLevel.Warning, "The house could not be gone through; that is done again in an hour")]
    public static partial void UpkeepLeft(this ILogger log, Exception e);
}
