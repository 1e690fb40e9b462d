namespace OmaVideo.Core.Jobs;

/// <summary>Where nobody tells what happens to a job, as between machines: it is time for a look once a second.</summary>
public sealed class IntervalFeed(TimeProvider clock) : IJobFeed
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    public IJobWatch Watch(string jobId) => new IntervalWatch(clock);

    private sealed class IntervalWatch(TimeProvider clock) : IJobWatch
    {
        public Task Moved(CancellationToken ct) => Task.Delay(Interval, clock, ct);

        public void Dispose()
        {
            // Nothing is held between looks.
        }
    }
}
