using OmaVideo.Http.Jobs;

namespace OmaVideo.Http.Cameo;

/// <summary>Guests' videos: a template, a photo, and a consent.</summary>
internal static class CameoRoutes
{
    /// <summary>A photo in base64 with its line ends, and the rest of an order.</summary>
    private const long MostBytes = 12 * 1024 * 1024;

    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Post<CameoHandlers>(RouteNames.GenerateCameo, RoutePatterns.GenerateCameo, new(
            "Order a video with a guest in it", Answer.Json<CameoAnswer>(202), Answer.Json<CameoAnswer>(), Answer.Problem(503))
        {
            Scope = Scope.Write,
            Body = fields => CameoFields.Order(fields),
            Example = new
            {
                user_id = "ada-1815",
                template = "product_story",
                face_image = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
                consent = new { granted = true, by = "Ada", at = "2025-05-01T09:30:00Z", expires_at = "2099-12-31T00:00:00Z" },
                parameters = new { guest_name = "Ada", product = "the Engine" },
                quality = "standard",
            },
            Starts = true,
            Uses = Allowance.Generate,
            MostBytes = MostBytes,
            StaysInMemory = true,
        }, h => h.Generate),
        Route.Get<CameoReplies>(RouteNames.CameoStatus, RoutePatterns.CameoStatus, new("How far a guest's video is, and where it stands in the queue", Answer.Json<CameoAnswer>()), h => h.Status),
        Route.Get<CameoReplies>(RouteNames.ListCameos, RoutePatterns.CameoVideos, new("A user's videos, newest first", Answer.Json<CameoListAnswer>())
        {
            Query = fields => Page.Of(fields),
        }, h => h.List),
        Route.Post<CameoReplies>(RouteNames.CancelCameo, RoutePatterns.CancelCameo, new("End a guest's video, in the queue or under way", Answer.Json<CameoAnswer>(202), Answer.Json<CameoAnswer>(), Answer.Problem(409))
        {
            Scope = Scope.Write,
            Body = fields => JobFields.Cancel(fields),
            BodyMayBeMissing = true,
            Example = new { reason = "The guest cannot come." },
            Starts = true,
        }, h => h.Cancel),
        Route.Get<CameoHandlers>(RouteNames.ListTemplates, RoutePatterns.Templates, new("The templates there are, and what they ask for", Answer.Json<TemplateListAnswer>()), h => h.Templates),
        Route.Get<CameoReplies>(RouteNames.QueueStatus, RoutePatterns.QueueStatus, new("How busy the house is", Answer.Json<QueueAnswer>()), h => h.Queue),
        Route.Get<CameoHandlers>(RouteNames.CameoAllowance, RoutePatterns.CameoAllowance, new("How many videos a user may still order today", Answer.Json<AllowanceAnswer>()), h => h.Allowance),
        File(RouteNames.SharedVideo, RoutePatterns.SharedVideo, "A guest's video, for whoever has the link", "video/mp4", h => h.Video),
        File(RouteNames.SharedThumbnail, RoutePatterns.SharedThumbnail, "Its poster, for whoever has the link", "image/jpeg", h => h.Thumbnail),
        Route.Delete<ConsentHandlers>(RouteNames.RevokeConsent, RoutePatterns.Consent, new("End a consent, and delete the photo and everything made of it", Answer.Json<RevocationAnswer>())
        {
            Scope = Scope.Write,
        }, h => h.Revoke),
    ];

    private static Route File(string name, string pattern, string summary, string type, Func<SharedFiles, Func<Microsoft.AspNetCore.Http.HttpContext, Task<Microsoft.AspNetCore.Http.IResult>>> handler) =>
        Route.Get(name, pattern, new Operation(summary, Answer.File(type), Answer.File(type, 206), Answer.Empty(304), Answer.Problem(416)) { Scope = null }, handler);
}
