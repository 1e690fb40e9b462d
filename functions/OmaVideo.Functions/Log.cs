using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions;

/// <summary>Every log line of the Functions host.</summary>
internal static partial class Log
{
    private static readonly Func<ILogger, string, string, IDisposable?> Job = LoggerMessage.DefineScope<string, string>("Job {Job} of {Tenant}");

    /// <summary>All that is logged until it is disposed says which job it belongs to.</summary>
    public static IDisposable? InJob(this ILogger log, string job, string tenant) => Job(log, job, tenant);

    [LoggerMessage(1, LogLevel.Warning, "Step {Step} failed ({Kind})")]
    public static partial void StepFailed(this ILogger log, Exception e, string step, StepFailure kind);

    [LoggerMessage(9, LogLevel.Information, "Job {Job} of {Tenant}: {Event}, now {Status}, {CostUsd} dollars")]
    public static partial void JobMoved(this ILogger log, string job, string tenant, string @event, string status, decimal costUsd);

    [LoggerMessage(10, LogLevel.Warning, "Job {Job} of {Tenant} failed ({Kind}), {CostUsd} dollars: {Reason}")]
    public static partial void JobFailed(this ILogger log, string job, string tenant, StepFailure kind, string reason, decimal costUsd);

    [LoggerMessage(11, LogLevel.Critical, "FFmpeg is not as it has to be: {Detail}")]
    public static partial void FfmpegWanting(this ILogger log, string detail);

    [LoggerMessage(12, LogLevel.Information, "FFmpeg: {Detail}")]
    public static partial void FfmpegFound(this ILogger log, string detail);
}
