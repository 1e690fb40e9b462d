using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Costs;

/// <summary>Weighs orders by what the cast costs, and by what jobs of their kind took lately.</summary>
/// <param name="cast">Who is hired; null where nobody can be.</param>
public sealed class Estimator(IJobStore jobs, Cast? cast = null)
{
    private const int MostJobs = 5;
    private const int MostLookedAt = 50;

    public async Task<Weighed> Weigh(VideoOrder order, string owner, CancellationToken ct)
    {
        // A later take finds most of its work done, so it says nothing of a new job.
        var alike = await jobs.List(owner, new(Status: JobStatus.Completed), ct)
            .Take(MostLookedAt)
            .Where(job => job.Take == 1 && job.Order.Board is null && job.Order.Finish.Preset == order.Finish.Preset)
            .Take(MostJobs)
            .ToListAsync(ct);
        var told = new List<(int, IReadOnlyList<JobEvent>)>();
        foreach (var job in alike)
            told.Add((job.Order.Brief.Duration, await jobs.Events(job.Id, 0, ct)));
        var speed = told.Count > 0 ? WorkingSpeed.Measured(told) : WorkingSpeed.Usual(order.Finish.Preset);
        return new(Estimate.Of(order, speed, Quote.Of(order, cast)), speed.Jobs);
    }
}

/// <param name="MeasuredOn">How many finished jobs the times come from; 0 when they are only the usual ones.</param>
public sealed record Weighed(Estimate Estimate, int MeasuredOn);
