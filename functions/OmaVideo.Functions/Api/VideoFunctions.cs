using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using OmaVideo.Functions.Flow;
using OmaVideo.Http;
using OmaVideo.Http.Policies;

namespace OmaVideo.Functions.Api;

/// <summary>The routes of one-shot videos as functions.</summary>
public sealed class VideoFunctions(DurableEngine engine)
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.GenerateVideo)]
    public Task<IResult> Generate([HttpTrigger(Open, "post", Route = RoutePatterns.GenerateVideo)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.GenerateVideo, request, client);

    [Function(RouteNames.VideoStatus)]
    public Task<IResult> Status([HttpTrigger(Open, "get", Route = RoutePatterns.VideoStatus)] HttpRequest request) => Answer(RouteNames.VideoStatus, request);

    [Function(RouteNames.ListTasks)]
    public Task<IResult> List([HttpTrigger(Open, "get", Route = RoutePatterns.Tasks)] HttpRequest request) => Answer(RouteNames.ListTasks, request);

    [Function(RouteNames.DeleteTask)]
    public Task<IResult> Delete([HttpTrigger(Open, "delete", Route = RoutePatterns.Task)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.DeleteTask, request, client);

    [Function(RouteNames.ExportVideo)]
    public Task<IResult> Export([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Export)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.ExportVideo, request, client);

    private Task<IResult> Answer(string route, HttpRequest request, DurableTaskClient? client = null)
    {
        if (client is not null)
            engine.Use(client);
        return PolicedRoutes.Answer(route, request.HttpContext);
    }
}
