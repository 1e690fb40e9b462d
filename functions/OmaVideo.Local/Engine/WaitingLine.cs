using OmaVideo.Core.Jobs;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Engine;

/// <summary>The server's waiting room, for all who look at it at once, and what it knows of how long things take here.</summary>
/// <param name="seats">Of all who wait. New orders take one while there is one; whoever was here before comes back in any case.</param>
public sealed class WaitingLine(WaitingSeats seats, EngineOptions options, TimeProvider clock) : IWaitingLine
{
    private readonly Lock gate = new();
    private readonly WaitingRoom room = new(options.Jobs);
    private readonly HousePace pace = new();
    private readonly Dictionary<string, (double Work, long Began)> work = [];
    private double done;
    private long busySince;

    public QueueFigures Figures
    {
        get
        {
            lock (gate)
                return new(options.Jobs, room.UnderWay, room.Line.Count, options.Waiting, room.UnderWay < options.Jobs && room.Line.Count == 0 ? 0 : Wait(room.Line.Count));
        }
    }

    public QueuePlace? PlaceOf(string jobId)
    {
        lock (gate)
        {
            for (var ahead = 0; ahead < room.Line.Count; ahead++)
            {
                if (room.Line[ahead].JobId == jobId)
                    return new(ahead + 1, Wait(ahead));
            }

            return null;
        }
    }

    public Task<bool> TakeSeat(string jobId, CancellationToken ct) => seats.Take(jobId, options.Waiting, ct);

    public void LeaveSeat(string jobId) => seats.Leave(jobId);

    /// <summary>Clears the seats of those who do not come back: a former process ended between their seat and their job.</summary>
    internal async Task Tidy(Func<string, Task<bool>> comesBack)
    {
        foreach (var jobId in seats.Taken)
        {
            if (!await comesBack(jobId))
                seats.Leave(jobId);
        }
    }

    internal async Task Enter(Job job, CancellationToken ct)
    {
        await seats.Take(job.Id, int.MaxValue, ct);
        lock (gate)
        {
            room.Enter(new(job.Id, job.Owner, job.Order.Visit?.UserId, job.CreatedAt));
            work.TryAdd(job.Id, (HousePace.Work(job), 0));
        }
    }

    /// <summary>Whose turn it is; null while nobody waits or no place is free.</summary>
    internal string? Next()
    {
        lock (gate)
        {
            if (room.Next() is not { JobId: var id })
                return null;
            seats.Leave(id);
            var now = clock.GetTimestamp();
            if (room.UnderWay == 1)
                (busySince, done) = (now, 0);
            work[id] = (work[id].Work, now);
            return id;
        }
    }

    /// <param name="after">The job as it is now; null when it is gone.</param>
    internal void Leave(string id, Job? after)
    {
        lock (gate)
        {
            var before = room.UnderWay;
            room.Leave(id);
            seats.Leave(id);
            if (work.Remove(id, out var known) && room.UnderWay < before)
                Note(Math.Max(0, known.Work - (after is { Status: not JobStatus.Completed } ? HousePace.Work(after) : 0)));
        }
    }

    /// <summary>Seconds until as many places were free as there are jobs ahead, and one more.</summary>
    private double Wait(int ahead)
    {
        var underWay = work.Values.Where(job => job.Began > 0).Sum(job => Math.Max(job.Work / 20, job.Work - (clock.GetElapsedTime(job.Began).TotalSeconds * pace.Rate / Math.Max(1, room.UnderWay))));

        // The places work side by side: the one that is free first is so when its share is done.
        return Math.Round((underWay / Math.Max(1, room.UnderWay) / pace.Rate) + (room.Line.Take(ahead).Sum(who => work[who.JobId].Work) / pace.Rate), 1);
    }

    private void Note(double finished)
    {
        done += finished;
        if (room.UnderWay == 0 || clock.GetElapsedTime(busySince) > TimeSpan.FromSeconds(5))
        {
            pace.Note(done, clock.GetElapsedTime(busySince).TotalSeconds);
            (busySince, done) = (clock.GetTimestamp(), 0);
        }
    }
}
