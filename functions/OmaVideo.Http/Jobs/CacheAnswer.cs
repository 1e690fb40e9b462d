using OmaVideo.Core.Jobs;

namespace OmaVideo.Http.Jobs;

/// <summary>What the cache of jobs did since the start.</summary>
/// <param name="Errors">Reads of the store that failed.</param>
/// <param name="Ratio">Hits among all reads, 0 to 1.</param>
/// <param name="Jobs">Held now.</param>
/// <param name="LifeSeconds">How long a job is held at most.</param>
public sealed record CacheAnswer(string Object, long Hits, long Misses, long Errors, double Ratio, int Jobs, double LifeSeconds) : IExample<CacheAnswer>
{
    public static CacheAnswer Example { get; } = Of(new(942, 58, 0, 12));

    public static CacheAnswer Of(CacheFigures figures) =>
        new("cache", figures.Hits, figures.Misses, figures.Errors, figures.Ratio, figures.Jobs, JobCache.Life.TotalSeconds);
}
