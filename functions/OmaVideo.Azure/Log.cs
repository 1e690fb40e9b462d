namespace OmaVideo.Azure;

/// <summary>Every log line of the storage account's adapters.</summary>
internal static partial class Log
{
    [LoggerMessage(60, LogLevel.Warning, "The record of job {Job} cannot be read and is passed over")]
    public static partial void RecordUnreadable(this ILogger log, Exception e, string job);

    [LoggerMessage(61, LogLevel.Warning, "The record of asset {Asset} cannot be read and is passed over")]
    public static partial void AssetUnreadable(this ILogger log, Exception e, string asset);

    [LoggerMessage(62, LogLevel.Warning, "The record of guest {Guest} cannot be read and is passed over")]
    public static partial void GuestUnreadable(this ILogger log, Exception e, string guest);
}
