using Azure;
using Azure.Identity;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Functions.Flow;

/// <summary>
/// Looks now and then whether a job whose step is under way here was canceled. Its orchestration, which goes on without waiting
/// for the step, cannot reach it.
/// </summary>
internal sealed class Lookout : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource unwanted = new();
    private readonly CancellationTokenSource over = new();
    private readonly Task looking;

    /// <param name="job">Null where the step is nobody's, and wanted to its end.</param>
    public Lookout(Job? job, IJobStore jobs, TimeProvider clock) => looking = job is null ? Task.CompletedTask : Look(job.Id, jobs, clock);

    public CancellationToken Unwanted => unwanted.Token;

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await looking;
        over.Dispose();
        unwanted.Dispose();
    }

    private async Task Look(string jobId, IJobStore jobs, TimeProvider clock)
    {
        using var turns = new PeriodicTimer(Pause, clock);
        try
        {
            while (await turns.WaitForNextTickAsync(over.Token))
            {
                if (await IsCanceled(jobId, jobs))
                {
                    await unwanted.CancelAsync();
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The step is done.
        }
    }

    /// <summary>A store that does not answer just now says nothing.</summary>
    private async Task<bool> IsCanceled(string jobId, IJobStore jobs)
    {
        try
        {
            return await jobs.Find(jobId, over.Token) is { Status: JobStatus.Canceled };
        }
        catch (Exception e) when (e is RequestFailedException or AuthenticationFailedException or IOException)
        {
            return false;
        }
    }
}
