using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using OmaVideo.Http;
using static OmaVideo.Functions.Api.Call;

namespace OmaVideo.Functions.Api;

/// <summary>The routes of guests' videos as functions.</summary>
public static class CameoFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.GenerateCameo)]
    public static Task<IResult> Generate([HttpTrigger(Open, "post", Route = RoutePatterns.GenerateCameo)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.GenerateCameo, request, client);

    [Function(RouteNames.CameoStatus)]
    public static Task<IResult> Status([HttpTrigger(Open, "get", "head", Route = RoutePatterns.CameoStatus)] HttpRequest request) => Answer(RouteNames.CameoStatus, request);

    [Function(RouteNames.ListCameos)]
    public static Task<IResult> List([HttpTrigger(Open, "get", "head", Route = RoutePatterns.CameoVideos)] HttpRequest request) => Answer(RouteNames.ListCameos, request);

    [Function(RouteNames.CancelCameo)]
    public static Task<IResult> Cancel([HttpTrigger(Open, "post", Route = RoutePatterns.CancelCameo)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.CancelCameo, request, client);

    [Function(RouteNames.ListTemplates)]
    public static Task<IResult> Templates([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Templates)] HttpRequest request) => Answer(RouteNames.ListTemplates, request);

    [Function(RouteNames.QueueStatus)]
    public static Task<IResult> Queue([HttpTrigger(Open, "get", "head", Route = RoutePatterns.QueueStatus)] HttpRequest request) => Answer(RouteNames.QueueStatus, request);

    [Function(RouteNames.CameoAllowance)]
    public static Task<IResult> Allowance([HttpTrigger(Open, "get", "head", Route = RoutePatterns.CameoAllowance)] HttpRequest request) => Answer(RouteNames.CameoAllowance, request);

    [Function(RouteNames.SharedVideo)]
    public static Task<IResult> Video([HttpTrigger(Open, "get", "head", Route = RoutePatterns.SharedVideo)] HttpRequest request) => Answer(RouteNames.SharedVideo, request);

    [Function(RouteNames.SharedThumbnail)]
    public static Task<IResult> Thumbnail([HttpTrigger(Open, "get", "head", Route = RoutePatterns.SharedThumbnail)] HttpRequest request) => Answer(RouteNames.SharedThumbnail, request);

    [Function(RouteNames.RevokeConsent)]
    public static Task<IResult> Revoke([HttpTrigger(Open, "delete", Route = RoutePatterns.Consent)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.RevokeConsent, request, client);
}
