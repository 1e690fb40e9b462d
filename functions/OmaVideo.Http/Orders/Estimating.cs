using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Http.Orders;

/// <summary>Says what an order would take, and what would become of it.</summary>
public sealed class Estimating(Estimator estimator, TimeProvider clock)
{
    /// <summary>Jobs that are only thought of have this for an identity, and no version.</summary>
    private const string Nobody = "dry-run";

    internal async Task<EstimateAnswer> Of(HttpContext context, VideoOrder order) =>
        EstimateAnswer.Of(await estimator.Weigh(order, Caller.Of(context), context.RequestAborted));

    /// <summary>The job as it would be, and what it would take. Nothing is kept of it.</summary>
    internal async Task<(Job Job, EstimateAnswer Estimate)> Try(HttpContext context, PlacedOrder placed)
    {
        var estimate = await Of(context, placed.Order);
        var job = Job.Taken(Nobody, Caller.Of(context), placed.Order, clock.GetUtcNow()) with
        {
            Cost = Cost.Nothing with { EstimatedUsd = estimate.CostUsd },
            Version = 0,
        };
        context.Response.GetTypedHeaders().ETag = Preconditions.TagOf(job);
        return (job, estimate);
    }
}
