using Microsoft.Extensions.Logging;

namespace OmaVideo.Http;

/// <summary>Every log line of the API.</summary>
internal static partial class Log
{
    private static readonly Func<ILogger, string, IDisposable?> Request = LoggerMessage.DefineScope<string>("Request {RequestId}");

    /// <summary>All that is logged until it is disposed says which request it belongs to.</summary>
    public static IDisposable? InRequest(this ILogger log, string requestId) => Request(log, requestId);

    [LoggerMessage(1, LogLevel.Information, "{Method} {Route} of {Tenant} answered {Status} in {Milliseconds} ms")]
    public static partial void Answered(this ILogger log, string method, string route, string? tenant, int status, double milliseconds);
}
