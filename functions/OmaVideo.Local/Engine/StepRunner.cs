using System.Diagnostics;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Engine;

/// <summary>Has steps done, so many at once over all jobs, and tries again what failed for a passing reason.</summary>
public sealed class StepRunner(IServiceProvider crew, EngineOptions options, TimeProvider clock, ILogger<StepRunner> log) : IDisposable
{
    private const int LongestReason = 300;

    private readonly SemaphoreSlim places = new(options.Parallel);

    /// <exception cref="StepException">It failed for good.</exception>
    public async Task<TOut> Run<TIn, TOut>(Step<TIn, TOut> step, TIn input, Assignment assignment, CancellationToken ct)
        where TIn : notnull
        where TOut : notnull
    {
        using var span = Spans.Step(step.Name);
        var (began, outcome) = (clock.GetTimestamp(), "stopped");
        try
        {
            var made = await new Attempts(options.Settle(step.Retry), clock).Make(
                () => InPlace(step, input, assignment, ct),
                (attempt, pause, e) => Retry(step.Name, attempt, pause, e),
                ct);
            outcome = "ok";
            return made;
        }
        catch (StepException e)
        {
            outcome = Label.Of(e.Kind);
            span?.SetStatus(ActivityStatusCode.Error, outcome);
            throw;
        }
        finally
        {
            var seconds = clock.GetElapsedTime(began).TotalSeconds;
            Instruments.StepDuration.Record(seconds, new("step", step.Name), new("outcome", outcome));
            log.StepEnded(step.Name, outcome, Math.Round(seconds, 3));
        }
    }

    public void Dispose() => places.Dispose();

    private async Task<TOut> InPlace<TIn, TOut>(Step<TIn, TOut> step, TIn input, Assignment assignment, CancellationToken ct)
        where TIn : notnull
        where TOut : notnull
    {
        await Place(step.Name, ct);
        try
        {
            await using var scope = crew.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Duty>().Assignment = assignment;
            return await step.Do(scope.ServiceProvider, input, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            var failure = Failures.Of(step.Name, e);
            log.StepFailed(e, step.Name, failure.Kind);
            throw failure;
        }
        finally
        {
            places.Release();
        }
    }

    private Task Retry(string step, int attempt, TimeSpan pause, StepException e)
    {
        log.StepTriedAgain(step, attempt, pause, Shown.Safely(e.Message, LongestReason));
        Instruments.StepRetries.Add(1, new KeyValuePair<string, object?>("step", step));
        return Task.CompletedTask;
    }

    private async Task Place(string step, CancellationToken ct)
    {
        var waiting = new KeyValuePair<string, object?>("step", step);
        Instruments.QueueDepth.Add(1, waiting);
        try
        {
            await places.WaitAsync(ct);
        }
        finally
        {
            Instruments.QueueDepth.Add(-1, waiting);
        }
    }
}
