using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Http;
using static OmaVideo.Functions.Api.Call;

namespace OmaVideo.Functions.Api;

/// <summary>The Studio as functions.</summary>
public static class StudioFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.Studio)]
    public static Task<IResult> Page([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Studio)] HttpRequest request) => Answer(RouteNames.Studio, request);

    [Function(RouteNames.StudioPart)]
    public static Task<IResult> Part([HttpTrigger(Open, "get", "head", Route = RoutePatterns.StudioPart)] HttpRequest request) => Answer(RouteNames.StudioPart, request);
}
