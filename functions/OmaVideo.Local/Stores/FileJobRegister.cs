using OmaVideo.Core.Jobs;
using OmaVideo.Core.Upkeep;

namespace OmaVideo.Local.Stores;

/// <summary>All jobs of a data folder, by their folders. One that cannot be read keeps nobody from the others.</summary>
public sealed class FileJobRegister(DataFolder data, IJobStore jobs, ILogger<FileJobRegister> log) : IJobRegister
{
    public IAsyncEnumerable<Job> Unfinished(CancellationToken ct) => All(ct).Where(job => !job.Status.IsFinal());

    public IAsyncEnumerable<Job> EndedBefore(DateTimeOffset then, CancellationToken ct) => All(ct).Where(job => job.Status.IsFinal() && job.UpdatedAt < then);

    private async IAsyncEnumerable<Job> All([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var id in Directory.EnumerateDirectories(data.Jobs).Select(folder => Path.GetFileName(folder)!))
        {
            if (await Find(id, ct) is { } job)
                yield return job;
        }
    }

    private async Task<Job?> Find(string id, CancellationToken ct)
    {
        try
        {
            return await jobs.Find(id, ct);
        }
        catch (IOException e)
        {
            log.RecordUnreadable(e, id);
            return null;
        }
    }
}
