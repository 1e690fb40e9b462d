using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Tests.Jobs;

public class JobCacheTests
{
    private readonly Clock clock = new();
    private readonly JobCache cache;
    private readonly Job job = Job.Taken("01k9v3m8q2x7d4twzh", "local", Sample.Order(), DateTimeOffset.UnixEpoch);
    private int reads;

    public JobCacheTests() => cache = new JobCache(clock);

    [Fact]
    public async Task What_was_read_is_not_read_again_for_thirty_seconds()
    {
        await Get();
        clock.Seconds += 29;
        Assert.Same(job, await Get());
        Assert.Equal(1, reads);

        clock.Seconds += 1;
        await Get();
        Assert.Equal(2, reads);
        Assert.Equal(new CacheFigures(1, 2, 0, 1), cache.Figures);
        Assert.Equal(0.3333, cache.Figures.Ratio);
    }

    [Fact]
    public async Task What_the_store_changed_since_does_not_count()
    {
        await Get(mark: 1);
        await Get(mark: 2);

        Assert.Equal(2, reads);
    }

    [Fact]
    public async Task An_older_job_that_was_being_read_does_not_take_the_place_of_a_newer_one()
    {
        await cache.Get(job.Id, 0, () =>
        {
            cache.Put(new(job with { Version = 2 }, 0));
            return Task.FromResult<Marked?>(new(job, 0));
        });

        Assert.Equal(2, (await Get())!.Version);
    }

    [Fact]
    public async Task What_is_gone_is_forgotten_and_what_fails_is_counted()
    {
        await Get();
        cache.Forget(job.Id);
        Assert.Null(await cache.Get(job.Id, 0, () => Task.FromResult<Marked?>(null)));
        await Assert.ThrowsAsync<IOException>(async () => await cache.Get(job.Id, 0, () => throw new IOException()));

        Assert.Equal(1, cache.Figures.Errors);
        Assert.Equal(0, cache.Figures.Jobs);
    }

    [Fact]
    public void It_does_not_grow_beyond_its_bounds()
    {
        for (var i = 0; i < 5000; i++)
            cache.Put(new(job with { Id = $"{i}" }, 0));

        Assert.InRange(cache.Figures.Jobs, 1, 2000);
    }

    private async Task<Job?> Get(long mark = 0) => await cache.Get(job.Id, mark, () =>
    {
        reads++;
        return Task.FromResult<Marked?>(new(job, mark));
    });

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
