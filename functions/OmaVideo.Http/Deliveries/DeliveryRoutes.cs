namespace OmaVideo.Http.Deliveries;

/// <summary>What was made, as files.</summary>
internal static class DeliveryRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        File(RouteNames.GetVideo, RoutePatterns.Video, "The video", "video/mp4", h => h.Video),
        File(RouteNames.GetThumbnail, RoutePatterns.Thumbnail, "Its poster", "image/jpeg", h => h.Thumbnail),
        File(RouteNames.GetSrt, RoutePatterns.Srt, "Its captions, as SubRip", "application/x-subrip", h => h.Srt),
        File(RouteNames.GetVtt, RoutePatterns.Vtt, "Its captions, as WebVTT", "text/vtt", h => h.WebVtt),
        File(RouteNames.GetPreview, RoutePatterns.Preview, "Its best moments, moving", "image/webp", h => h.Preview),
        File(RouteNames.GetSprites, RoutePatterns.Sprites, "Small pictures of all of it on one sheet, to scrub by", "image/jpeg", h => h.Sprites),
        File(RouteNames.GetSpriteTrack, RoutePatterns.SpriteTrack, "Where on that sheet a moment is, as WebVTT", "text/vtt", h => h.SpriteTrack),
        File(RouteNames.GetChapters, RoutePatterns.Chapters, "Its chapters, as WebVTT", "text/vtt", h => h.Chapters),
        File(RouteNames.GetSceneImage, RoutePatterns.SceneImage, "A scene's picture", "image/png", h => h.SceneImage),
        Route.Get<MetadataHandler>(RouteNames.GetMetadata, RoutePatterns.Metadata, new("Everything that is known of a video", Answer.Json<MetadataAnswer>()), h => h.Get),
    ];

    private static Route File(string name, string pattern, string summary, string type, Func<DeliveryHandlers, Func<Microsoft.AspNetCore.Http.HttpContext, Task<Microsoft.AspNetCore.Http.IResult>>> handler) =>
        Route.Get(name, pattern, new Operation(summary, Answer.File(type), Answer.File(type, 206), Answer.Empty(304), Answer.Problem(416)), handler);
}
