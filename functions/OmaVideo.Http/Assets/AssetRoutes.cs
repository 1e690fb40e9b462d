using OmaVideo.Core.Assets;

namespace OmaVideo.Http.Assets;

/// <summary>What people bring: pictures, films and sound for their videos.</summary>
internal static class AssetRoutes
{
    private static readonly Answer[] Contents =
        [.. new[] { "png", "jpg", "mp4", "mov", "webm", "mp3", "wav", "m4a" }.SelectMany(extension => new[] { 200, 206 }, (extension, status) => Answer.File(MediaTypes.Of($".{extension}"), status))];

    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Post<UploadHandler>(RouteNames.UploadAsset, RoutePatterns.UploadAsset, new("Bring a file",
            Answer.Json<AssetAnswer>(201), Answer.Problem(413), Answer.Problem(415), Answer.Problem(422), Answer.Problem(503))
        {
            Scope = Scope.Write,
            TakesFile = true,
            Query = fields => UploadBody.NameOf(fields),
            MostBytes = UploadHandler.MostBytes,
            Uses = Allowance.Upload,
        }, h => h.Upload),
        Route.Get<AssetHandlers>(RouteNames.ListAssets, RoutePatterns.Assets, new("The caller's assets, newest first", Answer.Json<AssetListAnswer>())
        {
            Query = fields => Page.Of(fields),
        }, h => h.List),
        Route.Get<AssetHandlers>(RouteNames.GetAsset, RoutePatterns.Asset, new("An asset", Answer.Json<AssetAnswer>()), h => h.Get),
        Route.Get<AssetHandlers>(RouteNames.GetAssetContent, RoutePatterns.AssetContent, new("Its content", [.. Contents, Answer.Empty(304), Answer.Problem(416)]), h => h.Content),
        Route.Delete<AssetHandlers>(RouteNames.DeleteAsset, RoutePatterns.Asset, new("Take an asset away", Answer.Empty(204)) { Scope = Scope.Write }, h => h.Delete),
    ];
}
