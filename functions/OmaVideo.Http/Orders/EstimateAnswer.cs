using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Orders;

/// <summary>What an order takes, line by line, before anything is spent.</summary>
/// <param name="CostUsd">What it costs most often, US dollars.</param>
/// <param name="MostUsd">What it cannot exceed, refinements aside.</param>
/// <param name="Seconds">From the order to the video, without the time a review takes.</param>
/// <param name="MeasuredOn">How many finished jobs the times come from; 0 when they are only the usual ones.</param>
public sealed record EstimateAnswer(string Object, decimal CostUsd, decimal MostUsd, double Seconds, int MeasuredOn, IReadOnlyList<EstimateLine> Lines) : IExample<EstimateAnswer>
{
    public static EstimateAnswer Example { get; } = new("estimate", 0.018m, 0.036m, 21.4, 5,
    [
        new(Phase.Drawing, 6, 0.003m, 0.018m, 0.036m, 5.2, "replicate", "black-forest-labs/flux-schnell", [new(Unit.Image, 6)]),
        new(Phase.Rendering, 11, 0, 0, 0, 14.1),
    ]);

    public static EstimateAnswer Of(Weighed weighed) =>
        new("estimate", weighed.Estimate.CostUsd, weighed.Estimate.MostUsd, weighed.Estimate.Seconds, weighed.MeasuredOn, weighed.Estimate.Lines);
}
