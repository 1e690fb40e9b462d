namespace OmaVideo.Http;

/// <summary>What the operations are called; operation ids and function names.</summary>
public static class RouteNames
{
    public const string Root = "get-root";
    public const string Ping = "ping";
    public const string Health = "get-health";
    public const string ShortHealth = "get-short-health";
    public const string DetailedHealth = "get-detailed-health";
    public const string Ready = "get-readiness";
    public const string Stats = "get-stats";
    public const string Metrics = "get-metrics";
    public const string StorageStats = "get-storage-stats";
    public const string Config = "get-config";
    public const string OpenApi = "get-openapi";
    public const string Docs = "get-docs";
    public const string Redoc = "get-redoc";
    public const string DocsPart = "get-docs-part";
    public const string Studio = "get-studio";
    public const string StudioPart = "get-studio-part";
    public const string Generate = "generate";
    public const string Estimate = "estimate";
    public const string Batch = "batch";
    public const string CacheStats = "get-cache-stats";
    public const string ListJobs = "list-jobs";
    public const string GetJob = "get-job";
    public const string CancelJob = "cancel-job";
    public const string RenderJob = "render-job";
    public const string RetryJob = "retry-job";
    public const string ForkJob = "fork-job";
    public const string Approve = "approve-storyboard";
    public const string Reject = "reject-storyboard";
    public const string Refine = "refine-scene-of-storyboard";
    public const string Reorder = "reorder-storyboard";
    public const string ListWebhooks = "list-webhooks-of-job";
    public const string GetVideo = "get-video";
    public const string GetThumbnail = "get-thumbnail";
    public const string GetSrt = "get-captions-srt";
    public const string GetVtt = "get-captions-vtt";
    public const string GetSceneImage = "get-scene-image";
    public const string UploadAsset = "upload-asset";
    public const string ListAssets = "list-assets";
    public const string GetAsset = "get-asset";
    public const string GetAssetContent = "get-asset-content";
    public const string DeleteAsset = "delete-asset";
    public const string ExportVideo = "export-video";
    public const string GetPreview = "get-preview";
    public const string GetSprites = "get-sprites";
    public const string GetSpriteTrack = "get-sprite-track";
    public const string GetChapters = "get-chapters";
    public const string GetMetadata = "get-metadata";
    public const string WatchJob = "watch-job";
    public const string GenerateVideo = "generate-video";
    public const string VideoStatus = "get-video-status";
    public const string ListTasks = "list-tasks";
    public const string DeleteTask = "delete-task";
}
