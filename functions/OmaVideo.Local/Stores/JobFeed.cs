using System.Collections.Concurrent;
using System.Threading.Channels;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Local.Stores;

/// <summary>
/// Tells whoever listens in this process what just happened to a job. What another process does is not heard here, so
/// all who watch are woken once a second to look for themselves.
/// </summary>
public sealed class JobFeed : IJobFeed, IDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<JobWatch, string> watches = new();
    private readonly ITimer glance;

    public JobFeed(TimeProvider? clock = null) => glance = (clock ?? TimeProvider.System).CreateTimer(_ => Wake(null), null, Glance, Glance);

    public event Action<Job, JobEvent>? Happened;

    /// <summary>How many watch now.</summary>
    public int Watching => watches.Count;

    public IJobWatch Watch(string jobId)
    {
        var watch = new JobWatch(gone => watches.TryRemove(gone, out _));
        watches[watch] = jobId;
        return watch;
    }

    public void Dispose() => glance.Dispose();

    internal void Publish(Job job, JobEvent what)
    {
        Happened?.Invoke(job, what);
        Wake(job.Id);
    }

    private void Wake(string? jobId)
    {
        foreach (var (watch, id) in watches)
        {
            if (jobId is null || id == jobId)
                watch.Wake();
        }
    }

    private sealed class JobWatch(Action<JobWatch> gone) : IJobWatch
    {
        private readonly Channel<bool> news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        public void Wake() => news.Writer.TryWrite(true);

        public async Task Moved(CancellationToken ct) => await news.Reader.ReadAsync(ct);

        public void Dispose() => gone(this);
    }
}
