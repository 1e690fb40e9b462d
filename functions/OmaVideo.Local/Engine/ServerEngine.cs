using System.Threading.Channels;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Engine;

/// <summary>The engine of the server: runs every job that can move, those a former process left behind included.</summary>
public sealed class ServerEngine(JobRunner runner, SignalInbox inbox, DataFolder data, IJobStore jobs, TimeProvider clock, ILogger<ServerEngine> log)
    : BackgroundService, IEngine
{
    private readonly Channel<string> movable = Channel.CreateUnbounded<string>();

    public Task Start(Job job, CancellationToken ct)
    {
        movable.Writer.TryWrite(job.Id);
        return Task.CompletedTask;
    }

    public async Task Raise<T>(string jobId, Signal<T> signal, T value, CancellationToken ct)
        where T : class
    {
        await inbox.Drop(jobId, signal, value, ct);
        movable.Writer.TryWrite(jobId);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        ScratchFolders.Sweep(data);
        foreach (var id in Directory.EnumerateDirectories(data.Jobs).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal))
        {
            if (await jobs.Find(id, stoppingToken) is { } job && !job.Status.IsFinal())
                movable.Writer.TryWrite(id);
        }

        var running = new Dictionary<string, Task>();
        await foreach (var id in movable.Reader.ReadAllAsync(stoppingToken))
        {
            // A job already in hand is run once more after it: what moved it may have come too late to be seen.
            var before = running.GetValueOrDefault(id, Task.CompletedTask);
            running[id] = RunAfter(before, id, stoppingToken);
            foreach (var (done, _) in running.Where(r => r.Value.IsCompleted).ToList())
                running.Remove(done);
        }
    }

    private async Task RunAfter(Task before, string id, CancellationToken ct)
    {
        await before;
        try
        {
            if (await jobs.Find(id, ct) is not { } job || job.Status.IsFinal())
                return;
            if ((await runner.Run(id, ct)).Until is { } until)
                _ = MoveAt(id, until, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.JobInterrupted(e, id);
        }
        catch (OperationCanceledException)
        {
            // The server stops; the job goes on with the next one.
        }
    }

    private async Task MoveAt(string id, DateTimeOffset until, CancellationToken ct)
    {
        try
        {
            // A timer holds at most some 49 days.
            var wait = until - clock.GetUtcNow() is var left && left > TimeSpan.FromDays(1) ? TimeSpan.FromDays(1) : left;
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, clock, ct);
            movable.Writer.TryWrite(id);
        }
        catch (OperationCanceledException)
        {
            // The server stops; the next one looks at the deadline again.
        }
    }
}
