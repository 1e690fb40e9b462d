namespace OmaVideo.Core.Premises;

/// <summary>What the functions are called that answer neither a route nor a step. Frozen: settings and alerts refer to them.</summary>
public static class FunctionNames
{
    public const string MakeVideo = "make-video";

    public const string MakeExport = "make-export";

    public const string ExportRendition = "export-rendition";

    public const string TellJob = "tell-job";

    public const string TakeOrder = "take-order";

    public const string CarryWebhooks = "carry-webhooks";

    public const string PostEvents = "post-events";

    public const string SweepStuckJobs = "sweep-stuck-jobs";

    public const string SweepOldJobs = "sweep-old-jobs";

    public const string BeginDay = "begin-day";

    public const string CheckCatalogue = "check-catalogue";

    public const string BackUpTables = "back-up-tables";
}
