using OmaVideo.Core.Jobs;
using OmaVideo.Core.Upkeep;

namespace OmaVideo.Core.Tests.Upkeep;

public class RetentionTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    private readonly Estate estate = new();

    public RetentionTests()
    {
        estate.Put(Job.Taken("running", "local", Sample.Order(), Then));
        estate.Put(Job.Taken("ended", "local", Sample.Order(), Then).After(new JobCanceled(null), Then));
    }

    [Fact]
    public async Task An_ended_job_goes_with_all_that_is_its_own_when_its_time_is_over()
    {
        Assert.Equal(0, await Sweep(TimeSpan.FromDays(90), Then.AddDays(89)));
        Assert.Equal(1, await Sweep(TimeSpan.FromDays(90), Then.AddDays(91)));

        Assert.Equal(["release ended", "forget ended"], estate.Done);
        Assert.NotNull(await estate.Find("running", default));
    }

    [Fact]
    public async Task Where_nobody_says_how_long_all_stay() => Assert.Equal(0, await Sweep(null, Then.AddYears(10)));

    private Task<int> Sweep(TimeSpan? keep, DateTimeOffset now) => new Retention(estate, estate, estate, estate, keep).Sweep(now, default);
}
