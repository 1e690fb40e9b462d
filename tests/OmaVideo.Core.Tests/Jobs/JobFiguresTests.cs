using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Jobs;

public class JobFiguresTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);
    private static readonly Job Taken = Job.Taken("01k9v3m8q2x7d4twzh", "local", Sample.Order(), Start) with { Cost = new(0.5m, 0.25m, 0.125m) };

    [Fact]
    public void Jobs_are_counted_by_status_and_success_among_those_that_ended_by_themselves()
    {
        Job In(JobStatus status) => Taken with { Status = status };
        var figures = JobFigures.Of([In(JobStatus.Completed), In(JobStatus.Completed), In(JobStatus.Failed), In(JobStatus.Canceled), In(JobStatus.Queued)], []);

        Assert.Equal((5, 0.6667), (figures.Total, figures.SuccessRate));
        Assert.Equal([1, 0, 0, 0, 0, 2, 1, 1], Enum.GetValues<JobStatus>().Select(status => figures.Jobs[status]));
        Assert.Equal(new(2.5m, 1.25m, 0.625m), figures.Cost);
        Assert.Null(JobFigures.Of([In(JobStatus.Canceled)], []).SuccessRate);
    }

    [Fact]
    public void A_phase_takes_from_its_first_step_to_its_last_each_time_it_comes()
    {
        JobEvent At(int seconds, Phase phase, int done, int total) => new(0, Start.AddSeconds(seconds), $"{seconds}{phase}", new StepsAdvanced(phase, done, total));
        var times = PhaseTimes.Of(
        [
            At(0, Phase.Drawing, 0, 2), At(1, Phase.Narrating, 0, 1), At(4, Phase.Drawing, 1, 2), At(9, Phase.Drawing, 2, 2), At(10, Phase.Narrating, 1, 1),
            At(20, Phase.Drawing, 0, 1), At(21, Phase.Drawing, 1, 1), At(30, Phase.Rendering, 0, 3), At(31, Phase.Rendering, 1, 3),
        ]);

        Assert.Equal([(Phase.Drawing, 9), (Phase.Narrating, 9), (Phase.Drawing, 1)], times.Select(t => (t.Phase, (int)t.Time.TotalSeconds)));
    }

    [Theory]
    [InlineData(new[] { 7.0 }, 7, 7)]
    [InlineData(new[] { 3.0, 1, 2 }, 2, 3)]
    [InlineData(new[] { 20.0, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1 }, 10, 19)]
    public void Percentiles_are_times_that_were_measured(double[] seconds, double p50, double p95) =>
        Assert.Equal(new PhaseFigures(seconds.Length, p50, p95), PhaseFigures.Of(seconds));
}
