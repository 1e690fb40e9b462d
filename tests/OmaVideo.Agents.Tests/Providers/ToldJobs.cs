using OmaVideo.Core.Jobs;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>Remembers what jobs were told.</summary>
internal sealed class ToldJobs : IJobStore
{
    public List<JobNews> News { get; } = [];

    public Task<Job> Tell(string id, string key, JobNews news, DateTimeOffset now, CancellationToken ct)
    {
        News.Add(news);
        return Task.FromResult<Job>(null!);
    }

    public Task Add(Job job, CancellationToken ct) => throw new NotSupportedException();

    public Task<Job?> Find(string id, CancellationToken ct) => throw new NotSupportedException();

    public IAsyncEnumerable<Job> List(string owner, Listing listing, CancellationToken ct) => throw new NotSupportedException();

    public Task<bool> Remove(string id, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyList<JobEvent>> Events(string id, int after, CancellationToken ct) => throw new NotSupportedException();
}
