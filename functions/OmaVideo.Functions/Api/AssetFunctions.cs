using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Http;
using OmaVideo.Http.Policies;

namespace OmaVideo.Functions.Api;

/// <summary>The routes of what people bring as functions.</summary>
public sealed class AssetFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.UploadAsset)]
    public Task<IResult> UploadAsset([HttpTrigger(Open, "post", Route = RoutePatterns.UploadAsset)] HttpRequest request) => Answer(RouteNames.UploadAsset, request);

    [Function(RouteNames.ListAssets)]
    public Task<IResult> ListAssets([HttpTrigger(Open, "get", Route = RoutePatterns.Assets)] HttpRequest request) => Answer(RouteNames.ListAssets, request);

    [Function(RouteNames.GetAsset)]
    public Task<IResult> GetAsset([HttpTrigger(Open, "get", Route = RoutePatterns.Asset)] HttpRequest request) => Answer(RouteNames.GetAsset, request);

    [Function(RouteNames.GetAssetContent)]
    public Task<IResult> GetAssetContent([HttpTrigger(Open, "get", Route = RoutePatterns.AssetContent)] HttpRequest request) => Answer(RouteNames.GetAssetContent, request);

    [Function(RouteNames.DeleteAsset)]
    public Task<IResult> DeleteAsset([HttpTrigger(Open, "delete", Route = RoutePatterns.Asset)] HttpRequest request) => Answer(RouteNames.DeleteAsset, request);

    private static Task<IResult> Answer(string route, HttpRequest request) => PolicedRoutes.Answer(route, request.HttpContext);
}
