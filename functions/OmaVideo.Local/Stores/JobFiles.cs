using System.Text.Json;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Stores;

/// <summary>
/// A job's two files: <c>jobs/ID/job.json</c> is the record and says how much of <c>jobs/ID/events.jsonl</c> it has heard.
/// An event is written before the record; a record that a crash left behind catches up when it is read.
/// </summary>
internal sealed class JobFiles(DataFolder data)
{
    /// <summary>How long the events' file is, bytes; tells without reading whether a record is up to date.</summary>
    public long EventBytes(string id) => new FileInfo(EventsOf(id)) is { Exists: true } file ? file.Length : 0;

    /// <exception cref="DamagedFileException">The record is damaged; names the job.</exception>
    public Marked? Read(string id)
    {
        try
        {
            // A few kilobytes the system mostly has in memory: waiting for them costs less than having others wait.
            var kept = JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(RecordOf(id)), Wire.Json)!;
            return EventBytes(id) == kept.Heard ? new(kept.Job, kept.Heard) : CatchUp(kept.Job, id);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (JsonException e)
        {
            throw new DamagedFileException($"The record of job {id} cannot be read: it is damaged, or another version wrote it.", e);
        }
    }

    public Task Write(Job job, long heard, CancellationToken ct) =>
        AtomicFile.Write(data, RecordOf(job.Id), JsonSerializer.SerializeToUtf8Bytes(new Kept(heard, job), Wire.Json), ct);

    public IReadOnlyList<JobEvent> Events(string id, int after) => JsonLines.Read<JobEvent>(EventsOf(id), after);

    /// <returns>How long the file is with it.</returns>
    public long Append(string id, JobEvent what)
    {
        using var events = JsonLines.OpenToAppend(EventsOf(id));
        JsonLines.Append(events, what);
        return events.Length;
    }

    /// <summary>A record's version is one more than the events it has heard.</summary>
    private Marked CatchUp(Job job, string id)
    {
        var length = EventBytes(id);
        return new(Events(id, job.Version - 1).Aggregate(job, (heard, e) => heard.After(e.News, e.At)), length);
    }

    private string RecordOf(string id) => Path.Combine(data.Job(id), "job.json");

    private string EventsOf(string id) => Path.Combine(data.Job(id), "events.jsonl");

    private sealed record Kept(long Heard, Job Job);
}
