using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Events;

/// <summary>
/// A job's events as Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html), until the job has ended.
/// The store says what happened; the feed only says when to look.
/// </summary>
internal sealed class EventStream(IJobStore jobs, IJobFeed feed, TimeProvider clock, string jobId, int after, CancellationToken stopping) : IResult
{
    /// <summary>How long the line may be silent before those on the way take it for dead.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/event-stream";
        httpContext.Response.Headers.CacheControl = "no-cache";
        httpContext.Response.Headers["X-Accel-Buffering"] = "no";
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return;
        httpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, stopping);
        try
        {
            await Tell(httpContext.Response, over.Token);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // Nobody listens any more, or the house closes; whoever comes back says where they were.
        }
    }

    private async Task Tell(HttpResponse response, CancellationToken ct)
    {
        using var watch = feed.Watch(jobId);
        await Write(response, "retry: 2000\n\n", ct);
        var (last, spokeAt) = (after, clock.GetTimestamp());
        while (await jobs.Find(jobId, ct) is { } job)
        {
            var news = job.Version - 1 > last ? await jobs.Events(jobId, last, ct) : [];
            foreach (var happened in news)
            {
                var told = EventAnswer.Of(jobId, happened);
                await Write(response, $"id: {told.Number}\nevent: {told.Type}\ndata: {JsonSerializer.Serialize(told, Wire.Json)}\n\n", ct);
                (last, spokeAt) = (happened.Number, clock.GetTimestamp());
            }

            if (job.Status.IsFinal() && job.Version - 1 <= last)
                return;
            if (clock.GetElapsedTime(spokeAt) >= Heartbeat)
            {
                await Write(response, ": still here\n\n", ct);
                spokeAt = clock.GetTimestamp();
            }

            await watch.Moved(ct);
        }
    }

    private static async Task Write(HttpResponse response, string text, CancellationToken ct)
    {
        await response.WriteAsync(text, ct);
        await response.Body.FlushAsync(ct);
    }
}
