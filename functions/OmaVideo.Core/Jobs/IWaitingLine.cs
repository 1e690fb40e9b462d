namespace OmaVideo.Core.Jobs;

/// <summary>The jobs of a host that wait for their turn.</summary>
public interface IWaitingLine
{
    QueueFigures Figures { get; }

    /// <summary>Takes a seat for a job that is to be ordered, until it begins or ends; counted exactly, however many are ordered at once. A job that has one takes no other.</summary>
    /// <returns>Whether there was one left.</returns>
    Task<bool> TakeSeat(string jobId, CancellationToken ct);

    /// <summary>Gives back the seat of a job that is not ordered after all.</summary>
    void LeaveSeat(string jobId);

    /// <summary>Where a job stands; null when it does not wait.</summary>
    QueuePlace? PlaceOf(string jobId);
}

/// <param name="Places">Jobs that may be under way at once.</param>
/// <param name="UnderWay">Jobs that are.</param>
/// <param name="Waiting">Jobs that wait for a place.</param>
/// <param name="Most">Jobs that may wait; more are not taken.</param>
/// <param name="WaitSeconds">How long somebody who came now would wait, about.</param>
public sealed record QueueFigures(int Places, int UnderWay, int Waiting, int Most, double WaitSeconds);

/// <param name="Position">From 1, who is next.</param>
/// <param name="WaitSeconds">About how long it still waits.</param>
public sealed record QueuePlace(int Position, double WaitSeconds);
