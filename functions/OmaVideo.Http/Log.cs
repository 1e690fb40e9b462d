using Microsoft.Extensions.Logging;
using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http;

/// <summary>Every log line of the API.</summary>
internal static partial class Log
{
    private static readonly Func<ILogger, string, IDisposable?> Request = LoggerMessage.DefineScope<string>("Request {RequestId}");

    /// <summary>All that is logged until it is disposed says which request it belongs to.</summary>
    public static IDisposable? InRequest(this ILogger log, string requestId) => Request(log, requestId);

    [LoggerMessage(1, LogLevel.Information, "{Method} {Route} of {Tenant} answered {Status} in {Milliseconds} ms")]
    public static partial void Answered(this ILogger log, string method, string route, string? tenant, int status, double milliseconds);

    [LoggerMessage(6, LogLevel.Information, "Webhook {Event} of job {Job} of {Tenant}: {Message}, attempt {Attempt}, {Outcome} ({Status}) after {Seconds} s {Reason}")]
    public static partial void WebhookTried(
        this ILogger log, string job, string tenant, string @event, string message, int attempt, AttemptOutcome outcome, int? status, double seconds, string? reason);

    [LoggerMessage(20, LogLevel.Error, "Message {Message} of job {Job} could not be taken in hand and stays in the outbox")]
    public static partial void MessageLeft(this ILogger log, Exception e, string job, string message);

    [LoggerMessage(21, LogLevel.Warning, "The order in message {Message} could not be taken at attempt {Attempt} ({Kind})")]
    public static partial void OrderFailed(this ILogger log, Exception e, string message, long attempt, StepFailure kind);

    [LoggerMessage(22, LogLevel.Information, "{Revived} stuck jobs were set going again, {Failed} failed")]
    public static partial void StuckJobsSwept(this ILogger log, int revived, int failed);

    [LoggerMessage(23, LogLevel.Information, "{Removed} jobs were removed whose time is over")]
    public static partial void OldJobsSwept(this ILogger log, int removed);

    [LoggerMessage(24, LogLevel.Warning, "The model {Model} of {Provider} is served until {Day} only: another one has to be chosen")]
    public static partial void ModelRetires(this ILogger log, string provider, string model, DateOnly day);
}
