using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Upkeep;

/// <summary>The engine, as whoever looks after it sees it.</summary>
public interface IEngineRoom
{
    /// <summary>
    /// Whether it lets go of no unfinished job by itself. One that did not move was switched off with the house, or waits its
    /// turn, or somebody set the clock: it is set going, and not given up.
    /// </summary>
    bool KeepsAll => false;

    /// <summary>Sees to it that the job's take is under way: starts it where that was never done.</summary>
    /// <returns>False when it came to its end already, and the job does not know.</returns>
    Task<bool> Revive(Job job, CancellationToken ct);

    /// <summary>Stops the job's take where it stands; it says nothing any more.</summary>
    Task Stop(Job job, CancellationToken ct);

    /// <summary>Forgets all takes of an ended job.</summary>
    Task Forget(Job job, CancellationToken ct);
}
