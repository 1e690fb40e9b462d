using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Costs;

/// <summary>What an order takes, before anything is spent: money by the catalogue's prices, time by what it took lately.</summary>
/// <param name="CostUsd">What it costs most often.</param>
/// <param name="MostUsd">What it cannot exceed, refinements aside.</param>
/// <param name="Seconds">From the order to the video, without the time a review takes.</param>
public sealed record Estimate(decimal CostUsd, decimal MostUsd, double Seconds, IReadOnlyList<EstimateLine> Lines)
{
    public static Estimate Of(VideoOrder order, WorkingSpeed speed, Quote quote)
    {
        var scenes = Quote.Scenes(order);
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
        var lines = way.SelectMany(part => LinesOf(part.Phase, part.Count, Math.Round(speed.Of(part.Phase) * order.Brief.Duration, 1), [.. quote.Lines.Where(line => line.Phase == part.Phase)])).ToList();
        return new(lines.Sum(line => line.CostUsd), lines.Sum(line => line.MostUsd), Math.Round(lines.Sum(line => line.Seconds), 1), lines);
    }

    /// <summary>The first line of a phase has all its time; whoever else is paid in it has a line of their own.</summary>
    private static IEnumerable<EstimateLine> LinesOf(Phase phase, int count, double seconds, IReadOnlyList<QuoteLine> quoted) =>
        [EstimateLine.Of(phase, count, seconds, quoted is [var first, ..] ? first : null), .. quoted.Skip(1).Select(line => EstimateLine.Of(phase, line.Calls, 0, line))];
}
