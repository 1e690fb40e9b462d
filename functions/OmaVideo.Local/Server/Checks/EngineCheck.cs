using OmaVideo.Http.SystemStatus;
using OmaVideo.Local.Engine;

namespace OmaVideo.Local.Server.Checks;

/// <summary>Whether jobs are run.</summary>
public sealed class EngineCheck(ServerEngine engine) : ISelfCheck
{
    public string Name => "workflow engine";

    public bool Needed => true;

    public Task<Finding> Run(CancellationToken ct) => Task.FromResult(engine.ExecuteTask is { IsCompleted: false } ? new Finding(true, "runs") : new Finding(false, "does not run"));
}
