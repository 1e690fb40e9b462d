using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Engine;

/// <summary>Runs a job's workflow until it rests: at its end, or where it waits for a person.</summary>
public sealed class JobRunner(DataFolder data, IJobStore jobs, SignalInbox inbox, StepRunner steps, IArtifactUses uses, EngineOptions options, TimeProvider clock, ILogger<JobRunner> log)
{
    /// <param name="jobId">A job that is in the store.</param>
    /// <param name="stop">Stops this run; the job goes on from its journal the next time.</param>
    /// <exception cref="JobBusyException">Another process runs the job.</exception>
    /// <exception cref="IOException">The journal or the record could not be written.</exception>
    public async Task<Rest> Run(string jobId, CancellationToken stop)
    {
        using var held = HeldFile.TryOpen(Path.Combine(data.Job(jobId), "lock")) ?? throw new JobBusyException(jobId);
        var job = (await jobs.Find(jobId, stop))!;
        if (job.Status == JobStatus.Failed)
            job = await jobs.Tell(jobId, $"resumed:{job.Version}", new JobResumed(), clock.GetUtcNow(), stop);
        if (job.Status.IsFinal())
            return new Rest(null);

        try
        {
            return await Run(job, stop);
        }
        catch (NewerJournalException)
        {
            log.JournalNewer(jobId);
            await jobs.Tell(jobId, $"newer:{job.Version}", new JobFailed(StepFailure.Invalid, "A newer version of OmaVideo worked on this job. It goes on with that version, or a later one."), clock.GetUtcNow(), stop);
            return new Rest(null);
        }
        catch (DamagedFileException e)
        {
            log.JournalDamaged(e, jobId);
            await jobs.Tell(jobId, $"damaged:{job.Version}", new JobFailed(StepFailure.Bug, "What was written down of the job's way is damaged. A retry goes on from what there is of it."), clock.GetUtcNow(), stop);
            return new Rest(null);
        }
    }

    private async Task<Rest> Run(Job job, CancellationToken stop)
    {
        using var journal = Journal.Open(Path.Combine(Directory.CreateDirectory(data.Take(job)).FullName, "journal.jsonl"));
        using var end = new CancellationTokenSource();
        using var watching = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var used = uses.By(job.Id);
        var watch = WatchForEnd(job, end, watching.Token);
        try
        {
            await VideoWorkflow.Make(new JournalFlow(job, journal, inbox, jobs, steps, AssignmentOf(job) with { Unwanted = end.Token }, clock, end.Token, stop), job.Order);
            return new Rest(null);
        }
        catch (FlowSuspendedException waiting)
        {
            return new Rest(waiting.Until);
        }
        finally
        {
            await watching.CancelAsync();
            await watch;
        }
    }

    private Assignment AssignmentOf(Job job) => new(job.Id, job.Owner, new Budget(job.Terms.BudgetUsd, options.DayBudgetUsd));

    private async Task WatchForEnd(Job job, CancellationTokenSource end, CancellationToken ct)
    {
        try
        {
            while (!inbox.Holds(job, Signals.CancelRequested))
                await Task.Delay(options.CancelCheck, clock, ct);
            await end.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }
}

/// <summary>Where a job came to rest. <paramref name="Until"/> is when a person's time to answer ends, null when the job has ended.</summary>
public sealed record Rest(DateTimeOffset? Until);

/// <summary>Another process, or another run in this one, has this job in its hands.</summary>
public sealed class JobBusyException(string jobId) : Exception($"Job {jobId} is being made by another process.");
