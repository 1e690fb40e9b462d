using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Webhooks;

/// <summary>A message on its way to its receiver.</summary>
/// <param name="NextAt">When it is tried next; null when it is not.</param>
public sealed record WebhookDelivery(WebhookMessage Message, IReadOnlyList<Attempt> Attempts, DeliveryState State, DateTimeOffset? NextAt)
{
    /// <summary>All deliveries of a job, as its events and what was tried so far have it.</summary>
    public static IReadOnlyList<WebhookDelivery> Of(Job job, IReadOnlyList<JobEvent> events, IReadOnlyList<Attempt> attempts, RetrySchedule schedule)
    {
        var gone = attempts.Any(attempt => attempt.Outcome == AttemptOutcome.Gone);
        return [.. WebhookMessage.Of(job, events).Select(message => Of(message, [.. attempts.Where(attempt => attempt.Message == message.Id)], gone, schedule))];
    }

    private static WebhookDelivery Of(WebhookMessage message, IReadOnlyList<Attempt> attempts, bool gone, RetrySchedule schedule)
    {
        if (attempts.Any(attempt => attempt.Outcome == AttemptOutcome.Delivered))
            return new(message, attempts, DeliveryState.Delivered, null);
        if (gone)
            return new(message, attempts, DeliveryState.Gone, null);
        if (attempts.Count == 0)
            return new(message, attempts, DeliveryState.Pending, message.At);
        return schedule.After(message.Id, attempts.Count) is { } pause
            ? new(message, attempts, DeliveryState.Pending, attempts[^1].At + pause)
            : new(message, attempts, DeliveryState.GivenUp, null);
    }
}

public enum DeliveryState
{
    Pending,
    Delivered,

    /// <summary>The receiver said of this job that it wants no more.</summary>
    Gone,

    /// <summary>It was tried for a day.</summary>
    GivenUp,
}
