using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Http;
using static OmaVideo.Functions.Api.Call;

namespace OmaVideo.Functions.Api;

/// <summary>The routes of what people bring as functions.</summary>
public static class AssetFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.UploadAsset)]
    public static Task<IResult> UploadAsset([HttpTrigger(Open, "post", Route = RoutePatterns.UploadAsset)] HttpRequest request) => Answer(RouteNames.UploadAsset, request);

    [Function(RouteNames.ListAssets)]
    public static Task<IResult> ListAssets([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Assets)] HttpRequest request) => Answer(RouteNames.ListAssets, request);

    [Function(RouteNames.GetAsset)]
    public static Task<IResult> GetAsset([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Asset)] HttpRequest request) => Answer(RouteNames.GetAsset, request);

    [Function(RouteNames.GetAssetContent)]
    public static Task<IResult> GetAssetContent([HttpTrigger(Open, "get", "head", Route = RoutePatterns.AssetContent)] HttpRequest request) => Answer(RouteNames.GetAssetContent, request);

    [Function(RouteNames.DeleteAsset)]
    public static Task<IResult> DeleteAsset([HttpTrigger(Open, "delete", Route = RoutePatterns.Asset)] HttpRequest request) => Answer(RouteNames.DeleteAsset, request);
}
