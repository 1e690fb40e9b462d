using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.SystemStatus;

/// <summary>The caller's jobs in figures.</summary>
/// <param name="Jobs">How many are in each status.</param>
/// <param name="SuccessRate">Completed jobs among those that completed or failed, 0 to 1; absent when there are none.</param>
/// <param name="Phases">How long the phases of the latest jobs took.</param>
/// <param name="QueueDepth">Jobs that move or wait for their turn.</param>
/// <param name="Retiring">Models that can be called for less than 60 days more.</param>
public sealed record StatsAnswer(
    int Total, IReadOnlyDictionary<string, int> Jobs, double? SuccessRate, IReadOnlyDictionary<string, PhaseFigures> Phases, Cost Cost, int QueueDepth, IReadOnlyList<Retirement> Retiring) : IExample<StatsAnswer>
{
    public static StatsAnswer Example { get; } = new(
        12, new Dictionary<string, int> { ["awaiting_approval"] = 1, ["completed"] = 10, ["failed"] = 1 }, 0.9091,
        new Dictionary<string, PhaseFigures> { ["rendering"] = new(10, 6.2, 11.8) }, new(5.04m, 0, 4.11m), 0, [new("openai", "gpt-4o-mini-tts", Role.Narration, new(2027, 1, 6), 46, null, true)]);

    public static StatsAnswer Of(JobFigures figures, IReadOnlyList<Retirement> retiring) => new(
        figures.Total,
        figures.Jobs.ToDictionary(jobs => Label.Of(jobs.Key), jobs => jobs.Value),
        figures.SuccessRate,
        figures.Phases.ToDictionary(phase => Label.Of(phase.Key), phase => phase.Value),
        figures.Cost,
        figures.Jobs.Where(jobs => jobs.Key is not JobStatus.AwaitingApproval && !jobs.Key.IsFinal()).Sum(jobs => jobs.Value),
        retiring);
}
