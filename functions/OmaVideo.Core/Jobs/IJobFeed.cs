namespace OmaVideo.Core.Jobs;

/// <summary>Lets somebody wait for what happens to a job without asking all the time.</summary>
public interface IJobFeed
{
    /// <summary>From here on nothing that happens to the job is missed. To be disposed by whoever stops watching.</summary>
    IJobWatch Watch(string jobId);
}

/// <summary>Somebody watches a job. What happened is in the store; the watch only says that it is worth a look.</summary>
public interface IJobWatch : IDisposable
{
    /// <summary>Ends when something may have happened since the last look, at the latest when it is time to look anyway.</summary>
    Task Moved(CancellationToken ct);
}
