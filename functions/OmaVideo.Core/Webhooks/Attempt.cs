namespace OmaVideo.Core.Webhooks;

/// <summary>One try to deliver a message.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Status">What the receiver answered; null when it did not.</param>
/// <param name="Reason">Why it failed, in our words; nothing of what the receiver said.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record Attempt(string Message, int Number, DateTimeOffset At, AttemptOutcome Outcome, int? Status, string? Reason, double Seconds);

public enum AttemptOutcome
{
    Delivered,
    Failed,

    /// <summary>The receiver wants nothing more of this job (410).</summary>
    Gone,
}
