using System.Diagnostics;
using Azure;
using Azure.Identity;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Flow;

/// <summary>Has a step done on a job's behalf: in its name, for its money, under its mark in log and trace, and no longer than somebody wants it.</summary>
public sealed class StepDesk(
    IServiceProvider crew, IJobStore jobs, IArtifactUses uses, IAbsences absences, MoneySettings money, TimeProvider clock, ILogger<StepDesk> log)
{
    public async Task<Outcome<TOut>> Do<TIn, TOut>(Step<TIn, TOut> step, TIn input, string jobId, CancellationToken ct)
        where TIn : notnull
        where TOut : notnull
    {
        // An export's orchestration is nobody's: many jobs may wait for it, and it asks no provider.
        var job = await jobs.Find(jobId, ct);
        using var logged = log.InJob(jobId, job?.Owner ?? "");
        using var used = job is null ? null : uses.By(jobId);
        using var span = Spans.Step(step.Name)?.SetTag(Spans.JobId, jobId);
        await using var lookout = new Lookout(job, jobs, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct, lookout.Unwanted);
        var (began, outcome) = (clock.GetTimestamp(), "stopped");
        try
        {
            await absences.Learn(end.Token);
            await using var scope = crew.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Duty>().Assignment = new(jobId, job?.Owner ?? "", new Budget(job is null ? 0 : job.Terms.BudgetUsd, money.DayBudgetUsd)) { Unwanted = lookout.Unwanted };
            var made = await step.Do(scope.ServiceProvider, input, end.Token);
            outcome = "ok";
            return new(made);
        }
        catch (OperationCanceledException) when (lookout.Unwanted.IsCancellationRequested)
        {
            // The orchestration has ended, and hears nothing any more.
            return new(default, StepFailure.Transient, "The job was canceled.");
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            var failure = FailureOf(step.Name, e);
            outcome = Label.Of(failure.Kind);
            span?.SetStatus(ActivityStatusCode.Error, outcome);
            log.StepFailed(e, step.Name, failure.Kind);
            return new(default, failure.Kind, failure.Message, failure.Model, failure.IsAway, failure.Pause);
        }
        finally
        {
            Instruments.StepDuration.Record(clock.GetElapsedTime(began).TotalSeconds, new("step", step.Name), new("outcome", outcome));
        }
    }

    /// <summary>The account's own trouble passes, where it says no more than that it did not do it this time.</summary>
    private static StepException FailureOf(string step, Exception e) => e is RequestFailedException { Status: 0 or 408 or 429 or >= 500 } or AuthenticationFailedException
        ? new(StepFailure.Transient, "The cloud account does not answer.", e)
        : Failures.Of(step, e);
}
