using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Telemetry;

namespace OmaVideo.Http.SystemStatus;

/// <summary>The house in figures: a caller's own jobs, and for whoever looks after it, everything that is measured.</summary>
public sealed class FigureHandlers(IJobStore jobs, MeterReadings readings, TimeProvider clock, Cast? cast = null)
{
    /// <summary>All of a caller's jobs are looked at, so it is not done for every glance at a screen.</summary>
    private readonly ConcurrentDictionary<string, Tally<StatsAnswer>> tallies = new();

    public async Task<IResult> Stats(HttpContext context) =>
        Results.Json(await tallies.GetOrAdd(Caller.Of(context), caller => new(() => Count(caller), clock)).Now().WaitAsync(context.RequestAborted), Wire.Json);

    public Task<IResult> Metrics(HttpContext context) => Task.FromResult(Results.Text(PrometheusText.Of(readings.Read()), PrometheusText.MediaType));

    private async Task<StatsAnswer> Count(string caller)
    {
        var all = await jobs.List(caller, Listing.All, default).ToListAsync();
        var phases = new List<(Phase, TimeSpan)>();
        foreach (var job in all.Take(JobFigures.Latest))
            phases.AddRange(PhaseTimes.Of(await jobs.Events(job.Id, 0, default)));
        return StatsAnswer.Of(JobFigures.Of(all, phases), cast is null ? [] : Retirement.Ahead(cast));
    }
}
