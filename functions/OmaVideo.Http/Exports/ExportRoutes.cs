using OmaVideo.Core.Exports;

namespace OmaVideo.Http.Exports;

/// <summary>Finished videos in other containers and sizes.</summary>
internal static class ExportRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get<ExportHandlers>(RouteNames.ExportVideo, RoutePatterns.Export, new(
            "The video in another format or size",
            Answer.Json<ExportAnswer>(202),
            Answer.File("video/mp4"), Answer.File("video/quicktime"), Answer.File("video/webm"),
            Answer.File("video/mp4", 206), Answer.File("video/quicktime", 206), Answer.File("video/webm", 206),
            Answer.Empty(304), Answer.Problem(416))
        {
            Query = fields => ExportFields.Rendition(fields),
        }, h => h.Get),
    ];
}
