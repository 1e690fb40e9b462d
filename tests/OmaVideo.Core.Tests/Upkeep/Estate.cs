using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Upkeep;

namespace OmaVideo.Core.Tests.Upkeep;

/// <summary>Jobs, and everybody who has to do with them, in one.</summary>
internal sealed class Estate : IJobStore, IJobRegister, IEngineRoom, IArtifactUses
{
    private readonly Dictionary<string, Job> jobs = [];

    /// <summary>What was done to jobs, beside the news they were told.</summary>
    public List<string> Done { get; } = [];

    /// <summary>Whether a workflow that is looked for is under way, or can be started.</summary>
    public bool Runs { get; set; } = true;

    public Job Put(Job job) => jobs[job.Id] = job;

    public Task<Job> Tell(string id, string key, JobNews news, DateTimeOffset now, CancellationToken ct) => Task.FromResult(jobs[id] = jobs[id].After(news, now));

    public Task<bool> Remove(string id, CancellationToken ct) => Task.FromResult(jobs[id].Status.IsFinal() && jobs.Remove(id));

    public Task<Job?> Find(string id, CancellationToken ct) => Task.FromResult(jobs.GetValueOrDefault(id));

    public IAsyncEnumerable<Job> Unfinished(CancellationToken ct) => jobs.Values.Where(job => !job.Status.IsFinal()).ToList().ToAsyncEnumerable();

    public IAsyncEnumerable<Job> EndedBefore(DateTimeOffset then, CancellationToken ct) =>
        jobs.Values.Where(job => job.Status.IsFinal() && job.UpdatedAt < then).ToList().ToAsyncEnumerable();

    public Task<bool> Revive(Job job, CancellationToken ct) => Note("revive", job.Id, Runs);

    public Task Stop(Job job, CancellationToken ct) => Note("stop", job.Id, true);

    public Task Forget(Job job, CancellationToken ct) => Note("forget", job.Id, true);

    public Task Release(string jobId, CancellationToken ct) => Note("release", jobId, true);

    public Task Add(Job job, CancellationToken ct) => throw new NotSupportedException();

    public IAsyncEnumerable<Job> List(string owner, Listing listing, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyList<JobEvent>> Events(string id, int after, CancellationToken ct) => throw new NotSupportedException();

    public IDisposable By(string jobId) => throw new NotSupportedException();

    private Task<bool> Note(string what, string id, bool answer)
    {
        Done.Add($"{what} {id}");
        return Task.FromResult(answer);
    }
}
