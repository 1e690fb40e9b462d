using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Costs;

/// <summary>How many seconds of work each phase takes for a second of video.</summary>
/// <param name="Jobs">How many finished jobs it was measured on; 0 when it is only the usual.</param>
public sealed record WorkingSpeed(IReadOnlyDictionary<Phase, double> Phases, int Jobs)
{
    /// <summary>Seconds of work a second of video takes in all, offline on two cores; the progress tells how they are spread.</summary>
    private static readonly Dictionary<Preset, double> Usually = new() { [Preset.Draft] = 0.3, [Preset.Standard] = 0.8, [Preset.High] = 1.6 };

    public double Of(Phase phase) => Phases.GetValueOrDefault(phase);

    public static WorkingSpeed Usual(Preset preset) => new(
        Enum.GetValues<Phase>().ToDictionary(phase => phase, phase => (Progress.At(phase, 1, 1).Percent - Progress.At(phase).Percent) / 100.0 * Usually[preset]),
        0);

    /// <summary>The middle of what finished jobs took.</summary>
    public static WorkingSpeed Measured(IReadOnlyList<(int Seconds, IReadOnlyList<JobEvent> Events)> jobs)
    {
        var times = jobs.Select(job => PhaseTimes.Of(job.Events).GroupBy(phase => phase.Phase).ToDictionary(phase => phase.Key, phase => phase.Sum(one => one.Time.TotalSeconds) / job.Seconds)).ToList();
        return new(Enum.GetValues<Phase>().ToDictionary(phase => phase, phase => Middle(times.Select(time => time.GetValueOrDefault(phase)))), jobs.Count);
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ToList() is { Count: > 0 } sorted ? sorted[sorted.Count / 2] : 0;
}
