using OmaVideo.Core.Jobs;

namespace OmaVideo.Local.Stores;

/// <summary>Keeps the index in step with the folder of jobs, to which other processes may add some too.</summary>
internal sealed class JobShelf(DataFolder data, JobFiles files, TimeProvider clock, ILogger log)
{
    /// <summary>How long other processes' new jobs may stay unseen; this one's are seen at once.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    private readonly JobIndex index = new();
    private Task looking = Task.CompletedTask;
    private DateTime folderThen;
    private long lookedAt;

    public void Learn(Job job) => index.Learn(job);

    public void Doubt(Job job) => index.Doubt(job);

    public void Forget(string id) => index.Forget(id);

    public async Task<IEnumerable<string>> Walk(string owner, Listing listing, CancellationToken ct)
    {
        if (lookedAt == 0 || clock.GetElapsedTime(lookedAt) >= Glance)
            await Look().WaitAsync(ct);
        return index.Walk(owner, listing);
    }

    /// <summary>However many ask, one look at a time.</summary>
    private Task Look()
    {
        lock (index)
            return looking = looking.IsCompleted ? LookNow() : looking;
    }

    private async Task LookNow()
    {
        var (now, folderNow) = (clock.GetTimestamp(), Directory.GetLastWriteTimeUtc(data.Jobs));
        if (folderNow != folderThen)
        {
            await Parallel.ForEachAsync(Directory.EnumerateDirectories(data.Jobs).Select(folder => Path.GetFileName(folder)!).Where(id => !index.Knows(id)), Meet);
            folderThen = folderNow;
        }

        lookedAt = now;
    }

    private ValueTask Meet(string id, CancellationToken ct)
    {
        try
        {
            if (files.Read(id) is { } there)
                index.Meet(there.Job);
        }
        catch (IOException e)
        {
            log.RecordUnreadable(e, id);
        }

        return ValueTask.CompletedTask;
    }
}
