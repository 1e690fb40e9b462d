using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Http;
using OmaVideo.Http.Policies;

namespace OmaVideo.Functions.Api;

/// <summary>The routes of what was made as functions.</summary>
public sealed class DeliveryFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.GetVideo)]
    public Task<IResult> GetVideo([HttpTrigger(Open, "get", Route = RoutePatterns.Video)] HttpRequest request) => Answer(RouteNames.GetVideo, request);

    [Function(RouteNames.GetThumbnail)]
    public Task<IResult> GetThumbnail([HttpTrigger(Open, "get", Route = RoutePatterns.Thumbnail)] HttpRequest request) => Answer(RouteNames.GetThumbnail, request);

    [Function(RouteNames.GetSrt)]
    public Task<IResult> GetSrt([HttpTrigger(Open, "get", Route = RoutePatterns.Srt)] HttpRequest request) => Answer(RouteNames.GetSrt, request);

    [Function(RouteNames.GetVtt)]
    public Task<IResult> GetVtt([HttpTrigger(Open, "get", Route = RoutePatterns.Vtt)] HttpRequest request) => Answer(RouteNames.GetVtt, request);

    [Function(RouteNames.GetSceneImage)]
    public Task<IResult> GetSceneImage([HttpTrigger(Open, "get", Route = RoutePatterns.SceneImage)] HttpRequest request) => Answer(RouteNames.GetSceneImage, request);

    private static Task<IResult> Answer(string route, HttpRequest request) => PolicedRoutes.Answer(route, request.HttpContext);
}
