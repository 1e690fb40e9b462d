namespace OmaVideo.Agents.Providers;

/// <summary>How far a provider is with a piece of work.</summary>
/// <param name="Id">The provider's name for it.</param>
/// <param name="Problem">Why it came to nothing.</param>
/// <param name="Output">Where the result is to be had.</param>
internal sealed record RemoteWork(string Id, RemoteState State, string? Problem = null, Uri? Output = null);

internal enum RemoteState
{
    UnderWay,
    Done,

    /// <summary>It was tried and came to nothing; not billed.</summary>
    Failed,

    /// <summary>Somebody called it off when it had begun; billed as if it were done.</summary>
    CalledOff,

    /// <summary>It never began; not billed.</summary>
    NeverBegun,
}
