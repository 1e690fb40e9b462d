namespace OmaVideo.Core.Webhooks;

/// <summary>Keeps what is to be told and what was tried, through crashes and restarts.</summary>
public interface IWebhookOutbox
{
    /// <summary>Notes that a message will have to be delivered. Noted before the job hears the news, so that no crash can lose it.</summary>
    Task Expect(WaitingMessage message, CancellationToken ct);

    /// <summary>All that was noted and is not settled. Some of it may never happen: a crash came before the news.</summary>
    Task<IReadOnlyList<WaitingMessage>> Waiting(CancellationToken ct);

    /// <summary>Strikes a message off; it is delivered, or nobody tries any more.</summary>
    Task Settle(WaitingMessage message, CancellationToken ct);

    /// <summary>Writes down an attempt; returns when it is kept.</summary>
    Task Record(string jobId, Attempt attempt, CancellationToken ct);

    /// <summary>What was tried for a job, first to last.</summary>
    Task<IReadOnlyList<Attempt>> Attempts(string jobId, CancellationToken ct);
}

/// <param name="Id">The message's.</param>
/// <param name="Since">When it was noted.</param>
public sealed record WaitingMessage(string JobId, string Id, DateTimeOffset Since);
