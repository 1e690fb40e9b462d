using OmaVideo.Core.Jobs;
using OmaVideo.Core.Upkeep;

namespace OmaVideo.Local.Engine;

/// <summary>The server's engine: a job that is set going goes on from its journal, and one that has ended is told nothing more.</summary>
public sealed class LocalEngineRoom(ServerEngine engine) : IEngineRoom
{
    public bool KeepsAll => true;

    public async Task<bool> Revive(Job job, CancellationToken ct)
    {
        await engine.Start(job, ct);
        return true;
    }

    public Task Stop(Job job, CancellationToken ct) => Task.CompletedTask;

    /// <summary>A job's journals went with its folder.</summary>
    public Task Forget(Job job, CancellationToken ct) => Task.CompletedTask;
}
