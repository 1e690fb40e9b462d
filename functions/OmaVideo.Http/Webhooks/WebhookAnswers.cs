using OmaVideo.Core.Webhooks;

namespace OmaVideo.Http.Webhooks;

/// <summary>What a job's webhook was told, and what is still to be told.</summary>
public sealed record WebhookListAnswer(string Object, IReadOnlyList<WebhookAnswer> Data, string? FirstId, string? LastId, bool HasMore) : IExample<WebhookListAnswer>
{
    public static WebhookListAnswer Example { get; } = new("list", [WebhookAnswer.Example], WebhookAnswer.Example.Id, WebhookAnswer.Example.Id, false);
}

/// <summary>A message.</summary>
/// <param name="Id">What the receiver gets as <c>webhook-id</c>.</param>
/// <param name="NextAttemptAt">Null when nobody will try again.</param>
public sealed record WebhookAnswer(string Id, string Type, DateTimeOffset CreatedAt, DeliveryState State, DateTimeOffset? NextAttemptAt, IReadOnlyList<AttemptAnswer> Attempts) : IExample<WebhookAnswer>
{
    public static WebhookAnswer Example { get; } = new(
        "msg_5f0c2d9b7a1e4c8d3b6f9a0e12", WebhookEvents.Completed, new(2026, 11, 21, 9, 42, 7, TimeSpan.Zero), DeliveryState.Delivered, null,
        [
            new(1, new(2026, 11, 21, 9, 42, 7, TimeSpan.Zero), AttemptOutcome.Failed, 503, "the receiver answered with an error", 0.214),
            new(2, new(2026, 11, 21, 9, 42, 12, TimeSpan.Zero), AttemptOutcome.Delivered, 204, null, 0.087),
        ]);

    public static WebhookAnswer Of(WebhookDelivery delivery) => new(
        delivery.Message.Id, delivery.Message.Type, delivery.Message.At, delivery.State, delivery.NextAt, [.. delivery.Attempts.Select(AttemptAnswer.Of)]);
}

/// <param name="Status">What the receiver answered; absent when it did not.</param>
/// <param name="Reason">Why it failed.</param>
/// <param name="Duration">Seconds.</param>
public sealed record AttemptAnswer(int Number, DateTimeOffset At, AttemptOutcome Outcome, int? Status, string? Reason, double Duration)
{
    public static AttemptAnswer Of(Attempt attempt) => new(attempt.Number, attempt.At, attempt.Outcome, attempt.Status, attempt.Reason, attempt.Seconds);
}
