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
}
