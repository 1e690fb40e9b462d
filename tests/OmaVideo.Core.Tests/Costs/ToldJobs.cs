using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Tests.Costs;

/// <summary>Remembers what jobs were told.</summary>
internal sealed class ToldJobs : IJobStore
{
    private readonly HashSet<string> keys = [];
    private Job job = Job.Taken("job", "tenant", new VideoOrder(new Brief("The lamp", "A lamp that follows the sun.", 15)), DateTimeOffset.UnixEpoch) with { Cost = new(EstimatedUsd: 100, 0, 0) };

    public List<JobNews> News { get; } = [];

    public decimal EstimatedUsd
    {
        init => job = job with { Cost = new(value, 0, 0) };
    }

    public Task<Job> Tell(string id, string key, JobNews news, DateTimeOffset now, CancellationToken ct)
    {
        if (keys.Add(key))
        {
            News.Add(news);
            job = job.After(news, now);
        }

        return Task.FromResult(job);
    }

    public Task Add(Job job, CancellationToken ct) => throw new NotSupportedException();

    public Task<Job?> Find(string id, CancellationToken ct) => throw new NotSupportedException();

    public IAsyncEnumerable<Job> List(string owner, Listing listing, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyList<JobEvent>> Events(string id, int after, CancellationToken ct) => throw new NotSupportedException();

    public Task<bool> Remove(string id, CancellationToken ct) => throw new NotSupportedException();
}
