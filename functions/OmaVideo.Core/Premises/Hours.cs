namespace OmaVideo.Core.Premises;

/// <summary>When the cloud's timers go, UTC: second, minute, hour, day, month, day of the week.</summary>
public static class Hours
{
    /// <summary>Twice a minute: as soon as a receiver is tried again after a hiccup.</summary>
    public const string CarryWebhooks = "*/30 * * * * *";

    public const string PostEvents = "*/15 * * * * *";

    public const string SweepStuckJobs = "0 */10 * * * *";

    public const string SweepOldJobs = "0 40 2 * * *";

    /// <summary>A new day has new quotas.</summary>
    public const string BeginDay = "0 0 0 * * *";

    public const string CheckCatalogue = "0 0 7 * * *";

    /// <summary>Every hour: what may be lost.</summary>
    public const string BackUpTables = "0 5 * * * *";
}
