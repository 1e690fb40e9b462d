using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Tests.Jobs;

public class HousePaceTests
{
    [Fact]
    public void A_house_works_as_usual_until_it_is_known_better()
    {
        var pace = new HousePace();
        Assert.Equal(1, pace.Rate);

        pace.Note(0, 0);
        Assert.Equal(1, pace.Rate);
        foreach (var _ in Enumerable.Range(0, 100))
            pace.Note(work: 100, seconds: 200);
        Assert.InRange(pace.Rate, 0.5, 0.51);
    }

    [Fact]
    public void Late_times_count_more_than_former_ones()
    {
        var pace = new HousePace();
        foreach (var work in new[] { 100, 300 })
        {
            foreach (var _ in Enumerable.Range(0, 30))
                pace.Note(work, 100);
        }

        Assert.InRange(pace.Rate, 2.7, 3);
    }

    [Fact]
    public void What_is_done_of_a_job_is_no_work_any_more()
    {
        var job = Job.Taken("01k9v3m8q2x7d4twzh", "local", Sample.Order(), default);

        Assert.Equal(HousePace.Work(job) / 2, HousePace.Work(job with { Progress = job.Progress with { Percent = 50 } }), 6);
        Assert.True(HousePace.Work(job) > 1);
    }
}
