using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Http;
using static OmaVideo.Functions.Api.Call;

namespace OmaVideo.Functions.Api;

/// <summary>The routes about the house itself as functions.</summary>
public static class SystemFunctions
{
    /// <summary>A path with nothing in it, in words that platform and worker both take: the one calls a function without a path by its name, the other stumbles over a slash of its own.</summary>
    private const string Nothing = "{nothing:maxlength(0)?}";

    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.Root)]
    public static Task<IResult> Root([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Root + Nothing)] HttpRequest request) => Answer(RouteNames.Root, request);

    [Function(RouteNames.Ping)]
    public static Task<IResult> Ping([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Ping)] HttpRequest request) => Answer(RouteNames.Ping, request);

    [Function(RouteNames.Health)]
    public static Task<IResult> Health([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Health)] HttpRequest request) => Answer(RouteNames.Health, request);

    [Function(RouteNames.ShortHealth)]
    public static Task<IResult> ShortHealth([HttpTrigger(Open, "get", "head", Route = RoutePatterns.ShortHealth)] HttpRequest request) => Answer(RouteNames.ShortHealth, request);

    [Function(RouteNames.DetailedHealth)]
    public static Task<IResult> DetailedHealth([HttpTrigger(Open, "get", "head", Route = RoutePatterns.DetailedHealth)] HttpRequest request) => Answer(RouteNames.DetailedHealth, request);

    [Function(RouteNames.Ready)]
    public static Task<IResult> Ready([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Ready)] HttpRequest request) => Answer(RouteNames.Ready, request);

    [Function(RouteNames.Stats)]
    public static Task<IResult> Stats([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Stats)] HttpRequest request) => Answer(RouteNames.Stats, request);

    [Function(RouteNames.ListModels)]
    public static Task<IResult> Models([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Models)] HttpRequest request) => Answer(RouteNames.ListModels, request);

    [Function(RouteNames.Metrics)]
    public static Task<IResult> Metrics([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Metrics)] HttpRequest request) => Answer(RouteNames.Metrics, request);

    [Function(RouteNames.StorageStats)]
    public static Task<IResult> StorageStats([HttpTrigger(Open, "get", "head", Route = RoutePatterns.StorageStats)] HttpRequest request) => Answer(RouteNames.StorageStats, request);

    [Function(RouteNames.Config)]
    public static Task<IResult> Config([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Config)] HttpRequest request) => Answer(RouteNames.Config, request);
}
