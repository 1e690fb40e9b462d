using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Console;

namespace OmaVideo.Local.Server;

/// <summary>The server's log: one JSON object a line, on the standard error stream.</summary>
internal static class JsonLog
{
    /// <param name="configuration">May set levels, e.g. <c>OMAVIDEO_Logging__LogLevel__Default=Debug</c>.</param>
    public static IServiceCollection AddJsonLog(this IServiceCollection services, IConfiguration configuration) => services
        .AddLogging(log => log
            .SetMinimumLevel(LogLevel.Information)
            .AddFilter("Microsoft", LogLevel.Warning)

            // It would add to every line the path somebody wrote, and a second identity of the request.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            .AddConfiguration(configuration.GetSection("Logging"))
            .AddJsonConsole(json =>
            {
                json.IncludeScopes = true;
                json.UseUtcTimestamp = true;
                json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            }))
        .Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
        .Configure<LoggerFactoryOptions>(log => log.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId)
        .AddHostedService<LogTraces>();
}
