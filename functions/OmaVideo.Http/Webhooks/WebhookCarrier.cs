using Microsoft.Extensions.Logging;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Http.Webhooks;

/// <summary>Carries one message from the outbox to its receiver, if it is due.</summary>
public sealed class WebhookCarrier(IWebhookOutbox outbox, IJobStore jobs, WebhookSender sender, RetrySchedule schedule, TimeProvider clock, ILogger<WebhookCarrier> log)
{
    /// <summary>When to look again for news that was expected and did not come yet.</summary>
    public static readonly TimeSpan Glance = TimeSpan.FromSeconds(30);

    /// <summary>How long a message may wait for its news; after that a crash came between, and the news is told anew with its own message.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <returns>When to come again for it; null when it is settled.</returns>
    public async Task<DateTimeOffset?> Carry(WaitingMessage waiting, CancellationToken ct)
    {
        var job = await jobs.Find(waiting.JobId, ct);
        var delivery = job is null ? null : await Find(job, waiting.Id, ct);
        if (delivery is null && clock.GetUtcNow() - waiting.Since < Patience && job is not null)
            return clock.GetUtcNow() + Glance;

        if (delivery?.NextAt <= clock.GetUtcNow())
        {
            var attempt = await sender.Send(delivery, ct);
            await outbox.Record(waiting.JobId, attempt, CancellationToken.None);
            Instruments.WebhookDeliveries.Add(1, new("event", delivery.Message.Type), new("outcome", Label.Of(attempt.Outcome)));
            log.WebhookTried(waiting.JobId, job!.Owner, delivery.Message.Type, waiting.Id, attempt.Number, attempt.Outcome, attempt.Status, attempt.Seconds, attempt.Reason);
            delivery = await Find(job, waiting.Id, ct);
        }

        if (delivery?.NextAt is { } next)
            return next;
        await outbox.Settle(waiting, CancellationToken.None);
        return null;
    }

    private async Task<WebhookDelivery?> Find(Job job, string message, CancellationToken ct) => WebhookDelivery
        .Of(job, await jobs.Events(job.Id, 0, ct), await outbox.Attempts(job.Id, ct), schedule)
        .SingleOrDefault(delivery => delivery.Message.Id == message);
}
