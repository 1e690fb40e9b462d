using Microsoft.Extensions.Logging;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Upkeep;

namespace OmaVideo.Http.Upkeep;

/// <summary>What has to be done in a house from time to time. A host says when.</summary>
public sealed class Caretaker(StuckJobs stuck, Retention retention, OverDays over, Cast cast, TimeProvider clock, ILogger<Caretaker> log)
{
    /// <summary>Looks after jobs that do not move.</summary>
    public async Task SweepStuckJobs(CancellationToken ct)
    {
        var swept = await stuck.Sweep(clock.GetUtcNow(), ct);
        log.StuckJobsSwept(swept.Revived, swept.Failed);
    }

    /// <summary>Removes jobs whose time is over.</summary>
    public async Task SweepOldJobs(CancellationToken ct) => log.OldJobsSwept(await retention.Sweep(clock.GetUtcNow(), ct));

    /// <summary>Clears away yesterday's quotas and requests.</summary>
    public Task BeginDay(CancellationToken ct) => over.Sweep(clock.GetUtcNow(), ct);

    /// <summary>Warns of models in use that will not be served for long.</summary>
    public Task CheckCatalogue()
    {
        foreach (var model in Enum.GetValues<Role>().Select(cast.For).OfType<Model>().Distinct().Where(model => model.RetiresSoon(cast.Today)))
            log.ModelRetires(model.Provider, model.Name, model.RetiresOn!.Value);
        return Task.CompletedTask;
    }
}
