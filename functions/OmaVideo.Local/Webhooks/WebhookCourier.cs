using System.Collections.Concurrent;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Webhooks;
using OmaVideo.Http.Webhooks;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Webhooks;

/// <summary>Carries messages from the outbox to their receivers, and comes back when it has to. One courier a data folder.</summary>
public sealed class WebhookCourier(
    IWebhookOutbox outbox,
    WebhookCarrier carrier,
    WebhookSettings settings,
    DataFolder data,
    JobFeed feed,
    TimeProvider clock,
    ILogger<WebhookCourier> log) : BackgroundService
{
    /// <summary>How often the outbox is looked at without being told to: another program may have put something in.</summary>
    private static readonly TimeSpan Rounds = WebhookCarrier.Glance;

    private readonly ConcurrentDictionary<string, Task> inHand = new();
    private readonly SemaphoreSlim called = new(0);
    private readonly SemaphoreSlim hands = new(settings.Parallel);

    /// <summary>When messages are tried next that are not due yet, so that their jobs are not read over and over.</summary>
    private readonly ConcurrentDictionary<string, DateTimeOffset> later = new();

    public override void Dispose()
    {
        base.Dispose();
        called.Dispose();
        hands.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        feed.Happened += Listen;
        FileStream? held = null;
        try
        {
            while (true)
            {
                held ??= HeldFile.TryOpen(Path.Combine(data.Outbox, "lock"));
                var next = held is null ? clock.GetUtcNow() + Rounds : await TryRound(stoppingToken);
                await called.WaitAsync(Until(next), stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The house closes; what is in the outbox stays there.
        }
        finally
        {
            feed.Happened -= Listen;
            await Task.WhenAll(inHand.Values);
            if (held is not null)
                await held.DisposeAsync();
        }
    }

    private void Listen(Job job, JobEvent happened)
    {
        if (job.Terms.WebhookUrl is not null && WebhookEvents.Of(happened.News) is not null)
            called.Release();
    }

    /// <summary>A disk that cannot be read now may be later; nobody stops carrying for that.</summary>
    private async Task<DateTimeOffset> TryRound(CancellationToken ct)
    {
        try
        {
            return await Round(ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.OutboxUnreadable(e);
            return clock.GetUtcNow() + Rounds;
        }
    }

    /// <summary>Takes in hand whatever is due.</summary>
    /// <returns>When to come again.</returns>
    private async Task<DateTimeOffset> Round(CancellationToken ct)
    {
        var next = clock.GetUtcNow() + Rounds;
        foreach (var waiting in await outbox.Waiting(ct))
        {
            if (inHand.ContainsKey(waiting.Id))
                continue;
            if (!later.TryGetValue(waiting.Id, out var due) || due <= clock.GetUtcNow())
                inHand[waiting.Id] = Carry(waiting, ct);
            else if (due < next)
                next = due;
        }

        return next;
    }

    private async Task Carry(WaitingMessage waiting, CancellationToken ct)
    {
        // The round goes on, and knows of this task, before any of it is done.
        await Task.Yield();
        try
        {
            await hands.WaitAsync(ct);
            try
            {
                await Deliver(waiting, ct);
            }
            finally
            {
                hands.Release();
            }
        }
        catch (OperationCanceledException)
        {
            // The house closes; the next courier tries.
        }
        catch (Exception e)
        {
            log.WebhookLeft(e, waiting.JobId, waiting.Id);
            later[waiting.Id] = clock.GetUtcNow() + Rounds;
        }
        finally
        {
            inHand.TryRemove(waiting.Id, out _);
            called.Release();
        }
    }

    private async Task Deliver(WaitingMessage waiting, CancellationToken ct)
    {
        if (await carrier.Carry(waiting, ct) is { } next)
            later[waiting.Id] = next;
        else
            later.TryRemove(waiting.Id, out _);
    }

    private TimeSpan Until(DateTimeOffset next) => next - clock.GetUtcNow() is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
}
