using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Engine;

/// <summary>Has steps done, so many at once over all jobs, and tries again what failed for a passing reason.</summary>
public sealed class StepRunner(IServiceProvider crew, EngineOptions options, TimeProvider clock, ILogger<StepRunner> log) : IDisposable
{
    private readonly SemaphoreSlim places = new(options.Parallel);

    /// <exception cref="StepException">It failed for good.</exception>
    public Task<TOut> Run<TIn, TOut>(Step<TIn, TOut> step, TIn input, Assignment assignment, CancellationToken ct)
        where TIn : notnull
        where TOut : notnull
        => new Attempts(options.Settle(step.Retry), clock).Make(
            () => InPlace(step, input, assignment, ct),
            (attempt, pause, e) =>
            {
                log.StepTriedAgain(step.Name, attempt, pause, e.Message);
                return Task.CompletedTask;
            },
            ct);

    public void Dispose() => places.Dispose();

    private async Task<TOut> InPlace<TIn, TOut>(Step<TIn, TOut> step, TIn input, Assignment assignment, CancellationToken ct)
        where TIn : notnull
        where TOut : notnull
    {
        await places.WaitAsync(ct);
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
}
