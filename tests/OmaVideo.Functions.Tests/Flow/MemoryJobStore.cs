using OmaVideo.Core.Jobs;

namespace OmaVideo.Functions.Tests.Flow;

/// <summary>Job records in memory; somebody can wait until one is as they want it.</summary>
internal sealed class MemoryJobStore : IJobStore
{
    private readonly object door = new();
    private readonly Dictionary<string, Job> jobs = [];
    private readonly Dictionary<string, List<JobEvent>> events = [];
    private readonly List<(string Id, Func<JobEvent, bool> Wanted, TaskCompletionSource Came)> waiting = [];

    public Task Add(Job job, CancellationToken ct)
    {
        lock (door)
            (jobs[job.Id], events[job.Id]) = (job, []);
        return Task.CompletedTask;
    }

    public Task<Job?> Find(string id, CancellationToken ct)
    {
        lock (door)
            return Task.FromResult(jobs.GetValueOrDefault(id));
    }

    public IAsyncEnumerable<Job> List(string owner, Listing listing, CancellationToken ct)
    {
        lock (door)
            return jobs.Values.Where(job => job.Owner == owner).OrderByDescending(job => job.Id).ToList().ToAsyncEnumerable();
    }

    public Task<Job> Tell(string id, string key, JobNews news, DateTimeOffset now, CancellationToken ct)
    {
        lock (door)
        {
            if (events[id].All(e => e.Key != key))
            {
                jobs[id] = jobs[id].After(news, now);
                events[id].Add(new(events[id].Count + 1, now, key, news));
                foreach (var one in waiting.Where(w => w.Id == id && w.Wanted(events[id][^1])))
                    one.Came.TrySetResult();
            }

            return Task.FromResult(jobs[id]);
        }
    }

    public Task<bool> Remove(string id, CancellationToken ct)
    {
        lock (door)
            return Task.FromResult(!jobs.TryGetValue(id, out var job) || (job.Status.IsFinal() && jobs.Remove(id) && events.Remove(id)));
    }

    public Task<IReadOnlyList<JobEvent>> Events(string id, int after, CancellationToken ct)
    {
        lock (door)
            return Task.FromResult<IReadOnlyList<JobEvent>>([.. events[id].Skip(after)]);
    }

    /// <summary>Ends when the job has been told such news.</summary>
    public Task Until(string id, Func<JobEvent, bool> wanted)
    {
        lock (door)
        {
            if (events[id].Any(wanted))
                return Task.CompletedTask;
            var came = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((id, wanted, came));
            return came.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }
}
