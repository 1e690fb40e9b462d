using OmaVideo.Core.Jobs;

namespace OmaVideo.Local.Stores;

/// <summary>Whose jobs there are and where they stand, in memory. It is made of the records, so a crash takes nothing from it that counts.</summary>
internal sealed class JobIndex
{
    private const int Handful = 32;

    private readonly Dictionary<string, List<string>> owners = [];

    /// <summary>Without a status while a job's record is being written: until then only the record can say where it stands.</summary>
    private readonly Dictionary<string, (string Owner, JobStatus? Status)> jobs = [];

    public bool Knows(string id)
    {
        lock (jobs)
            return jobs.ContainsKey(id);
    }

    public void Learn(Job job) => Put(job, job.Status);

    /// <summary>The job is about to stand elsewhere.</summary>
    public void Doubt(Job job) => Put(job, null);

    /// <summary>Learns of a job whose record was read a while ago; what is known of it is newer.</summary>
    public void Meet(Job job)
    {
        lock (jobs)
        {
            if (!jobs.ContainsKey(job.Id))
                Learn(job);
        }
    }

    public void Forget(string id)
    {
        lock (jobs)
        {
            if (jobs.Remove(id, out var job))
                owners[job.Owner].Remove(id);
        }
    }

    /// <summary>The identities of an owner's jobs, a handful at a time: whoever wants twenty of ten thousand does not touch the rest.</summary>
    public IEnumerable<string> Walk(string owner, Listing listing)
    {
        var after = listing.After;
        while (true)
        {
            var some = Next(owner, listing, after);
            foreach (var id in some)
                yield return id;
            if (some.Count < Handful)
                yield break;
            after = some[^1];
        }
    }

    private void Put(Job job, JobStatus? status)
    {
        lock (jobs)
        {
            if (!jobs.ContainsKey(job.Id))
            {
                if (!owners.TryGetValue(job.Owner, out var ids))
                    owners[job.Owner] = ids = [];
                // Identities sort by time, so a new one goes to the end, or near it.
                if (ids.BinarySearch(job.Id, StringComparer.Ordinal) is var at and < 0)
                    ids.Insert(~at, job.Id);
            }

            jobs[job.Id] = (job.Owner, status);
        }
    }

    private List<string> Next(string owner, Listing listing, string? after)
    {
        var some = new List<string>(Handful);
        lock (jobs)
        {
            var ids = owners.GetValueOrDefault(owner, []);
            var step = listing.OldestFirst ? 1 : -1;
            for (var i = Begin(ids, after, step); i >= 0 && i < ids.Count && some.Count < Handful; i += step)
            {
                if (listing.Status is null || (jobs[ids[i]].Status ?? listing.Status) == listing.Status)
                    some.Add(ids[i]);
            }
        }

        return some;
    }

    private static int Begin(List<string> ids, string? after, int step)
    {
        if (after is null)
            return step > 0 ? 0 : ids.Count - 1;
        var at = ids.BinarySearch(after, StringComparer.Ordinal);
        return at >= 0 ? at + step : step > 0 ? ~at : ~at - 1;
    }
}
