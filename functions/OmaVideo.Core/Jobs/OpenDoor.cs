namespace OmaVideo.Core.Jobs;

/// <summary>Where a host has as many places as there are jobs, nobody waits.</summary>
public sealed class OpenDoor : IWaitingLine
{
    public QueueFigures Figures { get; } = new(int.MaxValue, 0, 0, int.MaxValue, 0);

    public Task<bool> TakeSeat(string jobId, CancellationToken ct) => Task.FromResult(true);

    public void LeaveSeat(string jobId)
    {
    }

    public QueuePlace? PlaceOf(string jobId) => null;
}
