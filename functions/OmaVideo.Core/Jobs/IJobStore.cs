namespace OmaVideo.Core.Jobs;

/// <summary>Keeps job records and what happened to them.</summary>
public interface IJobStore
{
    Task Add(Job job, CancellationToken ct);

    Task<Job?> Find(string id, CancellationToken ct);

    /// <summary>An owner's jobs. One that cannot be read keeps nobody from the others.</summary>
    IAsyncEnumerable<Job> List(string owner, Listing listing, CancellationToken ct);

    /// <summary>
    /// Tells the job the news and appends it to its events. Told with a key it has heard before, it changes nothing,
    /// so that a crash between the telling and the remembering does no harm.
    /// </summary>
    /// <returns>The job as it is now.</returns>
    Task<Job> Tell(string id, string key, JobNews news, DateTimeOffset now, CancellationToken ct);

    /// <summary>Removes an ended job with all that is known of it.</summary>
    /// <returns>Whether it is gone; not while it has not ended, or was opened again.</returns>
    Task<bool> Remove(string id, CancellationToken ct);

    /// <summary>What happened after event <paramref name="after"/> (0 for all), in order.</summary>
    Task<IReadOnlyList<JobEvent>> Events(string id, int after, CancellationToken ct);
}

/// <param name="Number">From 1, without gaps.</param>
/// <param name="Key">Told twice, the same key is one event.</param>
public sealed record JobEvent(int Number, DateTimeOffset At, string Key, JobNews News);
