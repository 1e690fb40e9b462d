using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions;

/// <summary>Every log line of the Functions host.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Step {Step} failed ({Kind})")]
    public static partial void StepFailed(this ILogger log, Exception e, string step, StepFailure kind);
}
