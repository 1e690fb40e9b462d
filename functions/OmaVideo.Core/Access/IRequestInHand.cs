namespace OmaVideo.Core.Access;

/// <summary>A request somebody carries out. Let go without an answer, it is there for the next attempt.</summary>
public interface IRequestInHand : IAsyncDisposable
{
    FirstAttempt First { get; }

    /// <summary>Keeps the answer to give it again.</summary>
    Task Answer(KeptAnswer answer, CancellationToken ct);

    /// <summary>Forgets the request: nothing came of it, and another one may have its name.</summary>
    Task Forget(CancellationToken ct);
}
