using Microsoft.Extensions.Logging;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Http.Webhooks;

/// <summary>Goes through the outbox once, for a host that is woken for it. Whoever is waited for keeps nobody else waiting.</summary>
public sealed class WebhookRounds(IWebhookOutbox outbox, WebhookCarrier carrier, WebhookSettings settings, ILogger<WebhookRounds> log)
{
    public async Task Go(CancellationToken ct) =>
        await Parallel.ForEachAsync(await outbox.Waiting(ct), new ParallelOptions { MaxDegreeOfParallelism = settings.Parallel, CancellationToken = ct }, Carry);

    private async ValueTask Carry(WaitingMessage waiting, CancellationToken ct)
    {
        try
        {
            await carrier.Carry(waiting, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            log.MessageLeft(e, waiting.JobId, waiting.Id);
        }
    }
}
