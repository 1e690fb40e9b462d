using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using OmaVideo.Http;
using static OmaVideo.Functions.Api.Call;

namespace OmaVideo.Functions.Api;

/// <summary>The routes of storyboard jobs as functions. Who may call is the handlers' business, so the platform asks for no key of its own.</summary>
public static class JobFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.Generate)]
    public static Task<IResult> Generate([HttpTrigger(Open, "post", Route = RoutePatterns.Generate)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.Generate, request, client);

    [Function(RouteNames.Estimate)]
    public static Task<IResult> Estimate([HttpTrigger(Open, "post", Route = RoutePatterns.Estimate)] HttpRequest request) => Answer(RouteNames.Estimate, request);

    [Function(RouteNames.Batch)]
    public static Task<IResult> Batch([HttpTrigger(Open, "post", Route = RoutePatterns.Batch)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.Batch, request, client);

    [Function(RouteNames.CacheStats)]
    public static Task<IResult> CacheStats([HttpTrigger(Open, "get", "head", Route = RoutePatterns.CacheStats)] HttpRequest request) => Answer(RouteNames.CacheStats, request);

    [Function(RouteNames.ListJobs)]
    public static Task<IResult> ListJobs([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Jobs)] HttpRequest request) => Answer(RouteNames.ListJobs, request);

    [Function(RouteNames.GetJob)]
    public static Task<IResult> GetJob([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Job)] HttpRequest request) => Answer(RouteNames.GetJob, request);

    [Function(RouteNames.WatchJob)]
    public static Task<IResult> WatchJob([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Events)] HttpRequest request) => Answer(RouteNames.WatchJob, request);

    [Function(RouteNames.CancelJob)]
    public static Task<IResult> CancelJob([HttpTrigger(Open, "post", Route = RoutePatterns.Cancel)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.CancelJob, request, client);

    [Function(RouteNames.RenderJob)]
    public static Task<IResult> RenderJob([HttpTrigger(Open, "post", Route = RoutePatterns.Render)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.RenderJob, request, client);

    [Function(RouteNames.RetryJob)]
    public static Task<IResult> RetryJob([HttpTrigger(Open, "post", Route = RoutePatterns.Retry)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.RetryJob, request, client);

    [Function(RouteNames.ForkJob)]
    public static Task<IResult> ForkJob([HttpTrigger(Open, "post", Route = RoutePatterns.Fork)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.ForkJob, request, client);

    [Function(RouteNames.Approve)]
    public static Task<IResult> Approve([HttpTrigger(Open, "post", Route = RoutePatterns.Approve)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.Approve, request, client);

    [Function(RouteNames.Reject)]
    public static Task<IResult> Reject([HttpTrigger(Open, "post", Route = RoutePatterns.Reject)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.Reject, request, client);

    [Function(RouteNames.Refine)]
    public static Task<IResult> Refine([HttpTrigger(Open, "post", Route = RoutePatterns.Refine)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.Refine, request, client);

    [Function(RouteNames.Reorder)]
    public static Task<IResult> Reorder([HttpTrigger(Open, "post", Route = RoutePatterns.Reorder)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.Reorder, request, client);

    [Function(RouteNames.Restore)]
    public static Task<IResult> Restore([HttpTrigger(Open, "post", Route = RoutePatterns.Restore)] HttpRequest request, [DurableClient] DurableTaskClient client) => Answer(RouteNames.Restore, request, client);

    [Function(RouteNames.ListWebhooks)]
    public static Task<IResult> ListWebhooks([HttpTrigger(Open, "get", "head", Route = RoutePatterns.JobWebhooks)] HttpRequest request) => Answer(RouteNames.ListWebhooks, request);
}
