using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Http;
using OmaVideo.Http.Policies;

namespace OmaVideo.Functions.Api;

/// <summary>The routes about the house itself as functions. A function without a path would be called by its name, so the root gets its slash.</summary>
public sealed class SystemFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.Root)]
    public Task<IResult> Root([HttpTrigger(Open, "get", Route = "/" + RoutePatterns.Root)] HttpRequest request) => Answer(RouteNames.Root, request);

    [Function(RouteNames.Ping)]
    public Task<IResult> Ping([HttpTrigger(Open, "get", Route = RoutePatterns.Ping)] HttpRequest request) => Answer(RouteNames.Ping, request);

    [Function(RouteNames.Health)]
    public Task<IResult> Health([HttpTrigger(Open, "get", Route = RoutePatterns.Health)] HttpRequest request) => Answer(RouteNames.Health, request);

    private static Task<IResult> Answer(string route, HttpRequest request) => PolicedRoutes.Answer(route, request.HttpContext);
}
