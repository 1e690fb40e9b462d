using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using OmaVideo.Http;
using static OmaVideo.Functions.Api.Call;

namespace OmaVideo.Functions.Api;

/// <summary>The routes of one-shot videos as functions.</summary>
public static class VideoFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.GenerateVideo)]
    public static Task<IResult> Generate([HttpTrigger(Open, "post", Route = RoutePatterns.GenerateVideo)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.GenerateVideo, request, client);

    [Function(RouteNames.VideoStatus)]
    public static Task<IResult> Status([HttpTrigger(Open, "get", "head", Route = RoutePatterns.VideoStatus)] HttpRequest request) => Answer(RouteNames.VideoStatus, request);

    [Function(RouteNames.ListTasks)]
    public static Task<IResult> List([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Tasks)] HttpRequest request) => Answer(RouteNames.ListTasks, request);

    [Function(RouteNames.DeleteTask)]
    public static Task<IResult> Delete([HttpTrigger(Open, "delete", Route = RoutePatterns.Task)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.DeleteTask, request, client);

    [Function(RouteNames.ExportVideo)]
    public static Task<IResult> Export([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Export)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.ExportVideo, request, client);
}
