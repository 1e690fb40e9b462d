using OmaVideo.Core.Jobs;

namespace OmaVideo.Local.Stores;

/// <summary>Tells whoever listens in this process what just happened to a job.</summary>
public sealed class JobFeed
{
    public event Action<Job, JobEvent>? Happened;

    internal void Publish(Job job, JobEvent what) => Happened?.Invoke(job, what);
}
