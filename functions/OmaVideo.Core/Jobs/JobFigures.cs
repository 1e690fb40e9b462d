using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Jobs;

/// <summary>Somebody's jobs in figures.</summary>
/// <param name="Jobs">How many are in each status; every status is there.</param>
/// <param name="SuccessRate">Completed jobs among those that completed or failed, 0 to 1; null when there are none.</param>
/// <param name="Phases">Of the latest jobs; phases nobody has come through yet are left out.</param>
/// <param name="Cost">Of all jobs together.</param>
public sealed record JobFigures(
    int Total, IReadOnlyDictionary<JobStatus, int> Jobs, double? SuccessRate, IReadOnlyDictionary<Phase, PhaseFigures> Phases, Cost Cost)
{
    /// <summary>The jobs whose phases are looked at.</summary>
    public const int Latest = 100;

    /// <param name="phases">Of the latest jobs, in any order.</param>
    public static JobFigures Of(IReadOnlyList<Job> jobs, IEnumerable<(Phase Phase, TimeSpan Time)> phases)
    {
        int In(JobStatus status) => jobs.Count(job => job.Status == status);
        var (completed, failed) = (In(JobStatus.Completed), In(JobStatus.Failed));
        return new(
            jobs.Count,
            Enum.GetValues<JobStatus>().ToDictionary(status => status, In),
            completed + failed == 0 ? null : Math.Round((double)completed / (completed + failed), 4),
            phases.GroupBy(p => p.Phase).OrderBy(p => p.Key).ToDictionary(p => p.Key, p => PhaseFigures.Of([.. p.Select(one => one.Time.TotalSeconds)])),
            new(jobs.Sum(job => job.Cost.EstimatedUsd), jobs.Sum(job => job.Cost.ReservedUsd), jobs.Sum(job => job.Cost.SpentUsd)));
    }
}

/// <summary>How long a phase takes, seconds.</summary>
/// <param name="Count">Times it was measured.</param>
/// <param name="P50">Half of the times it took no longer.</param>
/// <param name="P95">19 of 20 times it took no longer.</param>
public sealed record PhaseFigures(int Count, double P50, double P95)
{
    /// <param name="seconds">At least one.</param>
    public static PhaseFigures Of(IReadOnlyList<double> seconds)
    {
        var sorted = seconds.Order().ToList();

        // The nearest rank: a time that was really measured.
        double At(double share) => Math.Round(sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)], 3);
        return new(sorted.Count, At(0.5), At(0.95));
    }
}
