using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Http;
using static OmaVideo.Functions.Api.Call;

namespace OmaVideo.Functions.Api;

/// <summary>The routes of what was made as functions.</summary>
public static class DeliveryFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.GetVideo)]
    public static Task<IResult> GetVideo([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Video)] HttpRequest request) => Answer(RouteNames.GetVideo, request);

    [Function(RouteNames.GetThumbnail)]
    public static Task<IResult> GetThumbnail([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Thumbnail)] HttpRequest request) => Answer(RouteNames.GetThumbnail, request);

    [Function(RouteNames.GetSrt)]
    public static Task<IResult> GetSrt([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Srt)] HttpRequest request) => Answer(RouteNames.GetSrt, request);

    [Function(RouteNames.GetVtt)]
    public static Task<IResult> GetVtt([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Vtt)] HttpRequest request) => Answer(RouteNames.GetVtt, request);

    [Function(RouteNames.GetSceneImage)]
    public static Task<IResult> GetSceneImage([HttpTrigger(Open, "get", "head", Route = RoutePatterns.SceneImage)] HttpRequest request) => Answer(RouteNames.GetSceneImage, request);

    [Function(RouteNames.GetPreview)]
    public static Task<IResult> GetPreview([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Preview)] HttpRequest request) => Answer(RouteNames.GetPreview, request);

    [Function(RouteNames.GetSprites)]
    public static Task<IResult> GetSprites([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Sprites)] HttpRequest request) => Answer(RouteNames.GetSprites, request);

    [Function(RouteNames.GetSpriteTrack)]
    public static Task<IResult> GetSpriteTrack([HttpTrigger(Open, "get", "head", Route = RoutePatterns.SpriteTrack)] HttpRequest request) => Answer(RouteNames.GetSpriteTrack, request);

    [Function(RouteNames.GetChapters)]
    public static Task<IResult> GetChapters([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Chapters)] HttpRequest request) => Answer(RouteNames.GetChapters, request);

    [Function(RouteNames.GetMetadata)]
    public static Task<IResult> GetMetadata([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Metadata)] HttpRequest request) => Answer(RouteNames.GetMetadata, request);
}
