using System.Diagnostics;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Flow;

/// <summary>Has a step done on a job's behalf: in its name, for its money, and under its mark in log and trace.</summary>
public sealed class StepDesk(IServiceProvider crew, IJobStore jobs, IArtifactUses uses, MoneySettings money, TimeProvider clock, ILogger<StepDesk> log)
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
        var (began, outcome) = (clock.GetTimestamp(), "stopped");
        try
        {
            await using var scope = crew.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Duty>().Assignment = new(jobId, job?.Owner ?? "", new Budget(job is null ? 0 : job.Terms.BudgetUsd, money.DayBudgetUsd));
            var made = await step.Do(scope.ServiceProvider, input, ct);
            outcome = "ok";
            return new(made);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            var failure = Failures.Of(step.Name, e);
            outcome = Label.Of(failure.Kind);
            span?.SetStatus(ActivityStatusCode.Error, outcome);
            log.StepFailed(e, step.Name, failure.Kind);
            return failure.Kind == StepFailure.Transient ? throw failure : new(default, failure.Kind, failure.Message, failure.Model);
        }
        finally
        {
            Instruments.StepDuration.Record(clock.GetElapsedTime(began).TotalSeconds, new("step", step.Name), new("outcome", outcome));
        }
    }
}
