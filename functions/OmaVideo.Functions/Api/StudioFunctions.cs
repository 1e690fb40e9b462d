using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Http;
using OmaVideo.Http.Policies;

namespace OmaVideo.Functions.Api;

/// <summary>The Studio as functions.</summary>
public sealed class StudioFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.Studio)]
    public Task<IResult> Page([HttpTrigger(Open, "get", Route = RoutePatterns.Studio)] HttpRequest request) => Answer(RouteNames.Studio, request);

    [Function(RouteNames.StudioPart)]
    public Task<IResult> Part([HttpTrigger(Open, "get", Route = RoutePatterns.StudioPart)] HttpRequest request) => Answer(RouteNames.StudioPart, request);

    private static Task<IResult> Answer(string route, HttpRequest request) => PolicedRoutes.Answer(route, request.HttpContext);
}
