using Microsoft.DurableTask;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Flow;

/// <summary>Has an activity done, and once more for as long as its failure may pass, with durable pauses.</summary>
internal sealed class Attempts(TaskOrchestrationContext context, Retry retry)
{
    /// <param name="wanted">Canceled when another attempt is of no use any more.</param>
    public async Task<Outcome<T>> Make<T>(string activity, object input, CancellationToken wanted)
        where T : notnull
    {
        var setbacks = new Setbacks(retry);
        var outcome = await Make<T>(activity, input);
        while (outcome.AsException() is { } failure && !wanted.IsCancellationRequested && setbacks.After(failure) is { } pause)
        {
            await context.CreateTimer(pause, wanted);
            outcome = await Make<T>(activity, input);
        }

        return outcome;
    }

    /// <summary>An activity tells itself why it failed; whatever is thrown is the platform's, and may pass.</summary>
    private async Task<Outcome<T>> Make<T>(string activity, object input)
        where T : notnull
    {
        try
        {
            return await context.CallActivityAsync<Outcome<T>>(activity, input);
        }
        catch (TaskFailedException)
        {
            return new(default, StepFailure.Transient, $"'{activity}' did not come to its end.");
        }
    }
}
