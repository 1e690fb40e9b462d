using System.Text.Json;
using Microsoft.Extensions.Logging;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Jobs;

namespace OmaVideo.Http.Webhooks;

/// <summary>Puts what waits in the queue's outbox into the queue. A message may be put there twice, with the same identity.</summary>
/// <param name="outbox">Of the queue, not that of the webhooks.</param>
public sealed class EventPost(EventOutbox outbox, IJobStore jobs, IEventQueue queue, TimeProvider clock, ILogger<EventPost> log)
{
    public async Task Go(CancellationToken ct)
    {
        foreach (var waiting in await outbox.Messages.Waiting(ct))
        {
            try
            {
                await Post(waiting, ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                log.MessageLeft(e, waiting.JobId, waiting.Id);
            }
        }
    }

    private async Task Post(WaitingMessage waiting, CancellationToken ct)
    {
        var job = await jobs.Find(waiting.JobId, ct);
        var message = job is null ? null : WebhookMessage.Of(job, await jobs.Events(job.Id, 0, ct)).SingleOrDefault(message => message.Id == waiting.Id);
        if (message is not null)
            await queue.Send(JsonSerializer.SerializeToUtf8Bytes(new QueuedEvent(message.Id, message.Type, message.At, JobAnswer.Of(message.Job)), Wire.Json), ct);
        if (message is not null || job is null || clock.GetUtcNow() - waiting.Since > WebhookCarrier.Patience)
            await outbox.Messages.Settle(waiting, ct);
    }
}

/// <summary>What the queue will have to be told.</summary>
public sealed record EventOutbox(IWebhookOutbox Messages);

/// <summary>A message of the queue: what a webhook is told, and the identity that there is a header.</summary>
/// <param name="Timestamp">When it happened.</param>
/// <param name="Data">The job as it was then.</param>
public sealed record QueuedEvent(string Id, string Type, DateTimeOffset Timestamp, JobAnswer Data);
