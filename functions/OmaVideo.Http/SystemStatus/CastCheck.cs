using OmaVideo.Core.Casting;

namespace OmaVideo.Http.SystemStatus;

/// <summary>Whether every role that a model plays will go on being played by one.</summary>
/// <param name="cast">Null where everything is made offline.</param>
public sealed class CastCheck(Cast? cast = null) : ISelfCheck
{
    public string Name => "models";

    /// <summary>The offline crew can make a video too.</summary>
    public bool Needed => false;

    public Task<Finding> Run(CancellationToken ct) => Task.FromResult(
        cast is null || cast.Providers.Count == 0 ? new Finding(true, "none is hired")
        : Retirement.Ahead(cast) is { Count: > 0 } ahead ? new(ahead.All(one => !one.InUse || one.Successor is not null), string.Join("; ", ahead))
        : new(true, "stay"));
}
