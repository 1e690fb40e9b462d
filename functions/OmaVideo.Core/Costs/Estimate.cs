using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Costs;

/// <summary>What an order takes, before anything is spent. The offline crew costs nothing; time is what it took lately.</summary>
/// <param name="Seconds">From the order to the video, without the time a review takes.</param>
public sealed record Estimate(decimal CostUsd, double Seconds, IReadOnlyList<EstimateLine> Lines)
{
    public static Estimate Of(VideoOrder order, WorkingSpeed speed)
    {
        var scenes = order.Board?.Scenes.Count ?? order.Given?.Scenes?.Count ?? Pace.Scenes(order.Brief.Duration);
        (Phase Phase, int Count)[] way =
        [
            .. order.Board is null ? new[] { (Phase.Scripting, 1), (Phase.Drawing, scenes) } : [],
            (Phase.Narrating, scenes),
            (Phase.Scoring, 1),
            (Phase.Rendering, (2 * scenes) - 1),
            (Phase.Mixing, 1),
            (Phase.Assembling, 1),
            (Phase.Inspecting, 1),
            (Phase.Publishing, 1),
        ];
        var lines = way.Select(part => new EstimateLine(part.Phase, part.Count, 0, 0, Math.Round(speed.Of(part.Phase) * order.Brief.Duration, 1))).ToList();
        return new(lines.Sum(line => line.CostUsd), Math.Round(lines.Sum(line => line.Seconds), 1), lines);
    }
}
