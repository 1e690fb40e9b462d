namespace OmaVideo.Http;

/// <summary>The paths, as constants where a host's attributes need them; without the leading slash, as those want them.</summary>
public static class RoutePatterns
{
    public const string Root = "";
    public const string Ping = "api/v1/ping";
    public const string Health = "api/v1/health";
    public const string ShortHealth = "health";
    public const string DetailedHealth = "health/detailed";
    public const string Ready = "api/v1/ready";
    public const string Stats = "api/v1/stats";
    public const string Models = "api/v1/models";
    public const string Metrics = "metrics";
    public const string StorageStats = "api/v1/admin/storage/stats";
    public const string Config = "api/v1/admin/config";
    public const string OpenApi = "api/v1/openapi.json";
    public const string Docs = "api/v1/docs";
    public const string Redoc = "api/v1/redoc";
    public const string DocsPart = "api/v1/docs/{part}";
    public const string Studio = "studio";
    public const string StudioPart = "studio/{room}/{part}";
    public const string Generate = "api/v2/generate";
    public const string Estimate = "api/v2/estimate";
    public const string Batch = "api/v2/batch";
    public const string CacheStats = "api/v2/cache/stats";
    public const string Jobs = "api/v2/jobs";
    public const string Job = "api/v2/jobs/{id}";
    public const string Cancel = "api/v2/jobs/{id}/cancel";
    public const string Render = "api/v2/jobs/{id}/render";
    public const string Retry = "api/v2/jobs/{id}/retry";
    public const string Fork = "api/v2/jobs/{id}/fork";
    public const string Approve = "api/v2/jobs/{id}/approve";
    public const string Reject = "api/v2/jobs/{id}/reject";
    public const string Refine = "api/v2/jobs/{id}/refine";
    public const string Reorder = "api/v2/jobs/{id}/reorder";
    public const string Restore = "api/v2/jobs/{id}/restore";
    public const string JobWebhooks = "api/v2/jobs/{id}/webhooks";
    public const string Video = "api/v2/jobs/{id}/video";
    public const string Thumbnail = "api/v2/jobs/{id}/thumbnail";
    public const string Srt = "api/v2/jobs/{id}/captions.srt";
    public const string Vtt = "api/v2/jobs/{id}/captions.vtt";
    public const string UploadAsset = "api/v2/upload-asset";
    public const string Assets = "api/v2/assets";
    public const string Asset = "api/v2/assets/{id}";
    public const string AssetContent = "api/v2/assets/{id}/content";
    public const string SceneImage = "api/v2/jobs/{id}/scenes/{number}/image";
    public const string Export = "api/v2/jobs/{id}/export";
    public const string Preview = "api/v2/jobs/{id}/preview.webp";
    public const string Sprites = "api/v2/jobs/{id}/sprites.jpg";
    public const string SpriteTrack = "api/v2/jobs/{id}/sprites.vtt";
    public const string Chapters = "api/v2/jobs/{id}/chapters.vtt";
    public const string Metadata = "api/v2/jobs/{id}/metadata";
    public const string Events = "api/v2/jobs/{id}/events";
    public const string GenerateVideo = "api/v1/videos/generate";
    public const string VideoStatus = "api/v1/videos/status/{id}";
    public const string Tasks = "api/v1/videos/tasks";
    public const string Task = "api/v1/videos/tasks/{id}";
}
