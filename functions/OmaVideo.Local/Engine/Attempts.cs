using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Engine;

/// <summary>Tries again what failed for a passing reason, after the pauses of a policy.</summary>
internal sealed class Attempts(Retry retry, TimeProvider clock)
{
    /// <param name="again">Is told of a failure before the pause: which attempt it was, how long the pause is, and why.</param>
    /// <exception cref="StepException">It failed for good.</exception>
    public async Task<T> Make<T>(Func<Task<T>> work, Func<int, TimeSpan, StepException, Task> again, CancellationToken ct)
    {
        var setbacks = new Setbacks(retry);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (StepException e) when (setbacks.After(e) is { } pause)
            {
                await again(attempt, pause, e);
                await Task.Delay(pause, clock, ct);
            }
        }
    }
}
