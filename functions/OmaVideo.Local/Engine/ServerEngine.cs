using System.Diagnostics;
using System.Threading.Channels;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Stores;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Engine;

/// <summary>The engine of the server: runs every job that can move, a few at a time, those a former process left behind included.</summary>
public sealed class ServerEngine(JobRunner runner, WaitingLine line, SignalInbox inbox, DataFolder data, ScratchFolders scratch, IJobStore jobs, TimeProvider clock, ILogger<ServerEngine> log)
    : BackgroundService, IEngine
{
    /// <summary>How long a job rests that could not be run: its disk was full, or another process had it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Channel<Move> movable = Channel.CreateUnbounded<Move>();
    private readonly Dictionary<string, Task> running = [];
    private readonly Dictionary<string, Move> next = [];

    public Task Start(Job job, CancellationToken ct)
    {
        SetGoing(job.Id);
        return Task.CompletedTask;
    }

    public async Task Raise<T>(Job job, Signal<T> signal, T value, CancellationToken ct)
        where T : class
    {
        await inbox.Drop(job, signal, value, ct);
        SetGoing(job.Id);
    }

    /// <summary>Before anybody is let in.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await line.Tidy(async id => await FindReadable(id, cancellationToken) is { } job && CanMove(job));
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        scratch.Sweep();
        foreach (var id in Directory.EnumerateDirectories(data.Jobs).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal))
            SetGoing(id);

        try
        {
            await foreach (var move in movable.Reader.ReadAllAsync(stoppingToken))
            {
                await (move.Ended ? End(move.JobId, stoppingToken) : Admit(move, stoppingToken));
                while (line.Next() is { } id)
                    Begin(next.Remove(id, out var asked) ? asked : new Move(id, default), stoppingToken);
            }
        }
        finally
        {
            // Whoever still works puts down what is in hand before the house closes.
            await Task.WhenAll(running.Values);
        }
    }

    /// <summary>Has a job wait for its turn. One that only comes to be ended does not wait.</summary>
    private async Task Admit(Move move, CancellationToken ct)
    {
        var id = move.JobId;
        try
        {
            var job = await jobs.Find(id, ct);

            // A job already in hand is run once more after it: what moved it may have come too late to be seen.
            next[id] = move;
            if (running.ContainsKey(id))
                return;
            if (job is not null && CanMove(job) && !inbox.Holds(job, Signals.CancelRequested))
            {
                await line.Enter(job, ct);
                return;
            }

            next.Remove(id);
            line.Leave(id, job);
            if (job is not null && CanMove(job))
                Begin(move, ct);
        }
        catch (IOException e)
        {
            log.JobInterrupted(e, id);
            _ = MoveAt(id, clock.GetUtcNow() + Patience, ct);
        }
    }

    private void Begin(Move move, CancellationToken ct) => running[move.JobId] = Run(move, ct);

    private async Task End(string id, CancellationToken ct)
    {
        running.Remove(id);
        line.Leave(id, await FindReadable(id, ct));
        if (next.Remove(id, out var again))
            await Admit(again, ct);
    }

    private async Task<Job?> FindReadable(string id, CancellationToken ct)
    {
        try
        {
            return await jobs.Find(id, ct);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Whoever sets a job going is remembered: what is done for it belongs to their trace.</summary>
    private void SetGoing(string jobId) => movable.Writer.TryWrite(new(jobId, Activity.Current?.Context ?? default));

    private async Task Run(Move move, CancellationToken ct)
    {
        // Nobody is kept waiting by the part of a job that comes before its first pause.
        await Task.Yield();
        var id = move.JobId;
        try
        {
            if (await jobs.Find(id, ct) is not { } job || !CanMove(job))
                return;
            using var within = log.InJob(id, job.Owner);
            using var span = Spans.Job(id, move.Asked);
            if ((await runner.Run(id, ct)).Until is { } until)
                _ = MoveAt(id, until, ct);
        }
        catch (OperationCanceledException)
        {
            // The server stops; the job goes on with the next one.
        }
        catch (JobBusyException)
        {
            log.JobBusy(id);
            _ = MoveAt(id, clock.GetUtcNow() + Patience, ct);
        }
        catch (Exception e)
        {
            log.JobInterrupted(e, id);
            _ = MoveAt(id, clock.GetUtcNow() + Patience, ct);
        }
        finally
        {
            movable.Writer.TryWrite(new(id, default, Ended: true));
        }
    }

    /// <summary>A failed job moves only to its end, when somebody gives it up.</summary>
    private bool CanMove(Job job) => !job.Status.IsFinal() || (job.Status == JobStatus.Failed && inbox.Holds(job, Signals.CancelRequested));

    private async Task MoveAt(string id, DateTimeOffset until, CancellationToken ct)
    {
        try
        {
            // A timer holds at most some 49 days.
            var wait = until - clock.GetUtcNow() is var left && left > TimeSpan.FromDays(1) ? TimeSpan.FromDays(1) : left;
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, clock, ct);
            SetGoing(id);
        }
        catch (OperationCanceledException)
        {
            // The server stops; the next one looks at the deadline again.
        }
    }

    /// <param name="Asked">The request that set the job going; default for none.</param>
    /// <param name="Ended">That its run is over, instead of that it can begin.</param>
    private sealed record Move(string JobId, ActivityContext Asked, bool Ended = false);
}
