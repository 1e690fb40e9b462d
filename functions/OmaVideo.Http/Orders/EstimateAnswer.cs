using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Orders;

/// <summary>What an order takes, line by line, before anything is spent.</summary>
/// <param name="Seconds">From the order to the video, without the time a review takes.</param>
/// <param name="MeasuredOn">How many finished jobs the times come from; 0 when they are only the usual ones.</param>
public sealed record EstimateAnswer(string Object, decimal CostUsd, double Seconds, int MeasuredOn, IReadOnlyList<EstimateLine> Lines) : IExample<EstimateAnswer>
{
    public static EstimateAnswer Example { get; } = new("estimate", 0.36m, 21.4, 5,
    [
        new(Phase.Scripting, 1, 0.06m, 0.06m, 2.1),
        new(Phase.Drawing, 6, 0.05m, 0.3m, 5.2),
        new(Phase.Rendering, 11, 0, 0, 14.1),
    ]);

    public static EstimateAnswer Of(Weighed weighed) =>
        new("estimate", weighed.Estimate.CostUsd, weighed.Estimate.Seconds, weighed.MeasuredOn, weighed.Estimate.Lines);
}
