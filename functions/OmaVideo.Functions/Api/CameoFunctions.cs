using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using OmaVideo.Functions.Flow;
using OmaVideo.Http;
using OmaVideo.Http.Policies;

namespace OmaVideo.Functions.Api;

/// <summary>The routes of guests' videos as functions.</summary>
public sealed class CameoFunctions(DurableEngine engine)
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.GenerateCameo)]
    public Task<IResult> Generate([HttpTrigger(Open, "post", Route = RoutePatterns.GenerateCameo)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.GenerateCameo, request, client);

    [Function(RouteNames.CameoStatus)]
    public Task<IResult> Status([HttpTrigger(Open, "get", Route = RoutePatterns.CameoStatus)] HttpRequest request) => Answer(RouteNames.CameoStatus, request);

    [Function(RouteNames.ListCameos)]
    public Task<IResult> List([HttpTrigger(Open, "get", Route = RoutePatterns.CameoVideos)] HttpRequest request) => Answer(RouteNames.ListCameos, request);

    [Function(RouteNames.CancelCameo)]
    public Task<IResult> Cancel([HttpTrigger(Open, "post", Route = RoutePatterns.CancelCameo)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.CancelCameo, request, client);

    [Function(RouteNames.ListTemplates)]
    public Task<IResult> Templates([HttpTrigger(Open, "get", Route = RoutePatterns.Templates)] HttpRequest request) => Answer(RouteNames.ListTemplates, request);

    [Function(RouteNames.QueueStatus)]
    public Task<IResult> Queue([HttpTrigger(Open, "get", Route = RoutePatterns.QueueStatus)] HttpRequest request) => Answer(RouteNames.QueueStatus, request);

    [Function(RouteNames.CameoAllowance)]
    public Task<IResult> Allowance([HttpTrigger(Open, "get", Route = RoutePatterns.CameoAllowance)] HttpRequest request) => Answer(RouteNames.CameoAllowance, request);

    [Function(RouteNames.SharedVideo)]
    public Task<IResult> Video([HttpTrigger(Open, "get", "head", Route = RoutePatterns.SharedVideo)] HttpRequest request) => Answer(RouteNames.SharedVideo, request);

    [Function(RouteNames.SharedThumbnail)]
    public Task<IResult> Thumbnail([HttpTrigger(Open, "get", "head", Route = RoutePatterns.SharedThumbnail)] HttpRequest request) => Answer(RouteNames.SharedThumbnail, request);

    [Function(RouteNames.RevokeConsent)]
    public Task<IResult> Revoke([HttpTrigger(Open, "delete", Route = RoutePatterns.Consent)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.RevokeConsent, request, client);

    private Task<IResult> Answer(string route, HttpRequest request, DurableTaskClient? client = null)
    {
        if (client is not null)
            engine.Use(client);
        return PolicedRoutes.Answer(route, request.HttpContext);
    }
}
