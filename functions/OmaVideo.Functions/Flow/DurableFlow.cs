using Microsoft.DurableTask;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Flow;

/// <summary>
/// Drives one run of a job's workflow as a Durable orchestration: steps are activities, signals are external events,
/// deadlines are durable timers. All of it has to be the same at every replay, so it awaits nothing but the context's tasks.
/// </summary>
public sealed class DurableFlow(TaskOrchestrationContext context, Production production) : IFlow
{
    private readonly FlowSettings settings = production.Settings;
    private readonly Task<CancelRequest> canceled = context.WaitForExternalEvent<CancelRequest>(Signals.CancelRequested.Name);
    private readonly Dictionary<string, Task> listening = [];
    private readonly string run = $"{context.CurrentUtcDateTime:yyyyMMddHHmmssfff}";
    private int reports;
    private int waits;
    private Storyboard? shown;

    /// <summary>Runs the workflow, and once more from the storyboard it came to where its history has grown long.</summary>
    public static async Task Make(TaskOrchestrationContext context, Production production)
    {
        try
        {
            await VideoWorkflow.Make(new DurableFlow(context, production), production.Order);
        }
        catch (FlowRenewedException renewed)
        {
            context.ContinueAsNew(production with { Order = production.Order with { Board = renewed.Board } });
        }
    }

    public DateTimeOffset Now => new(DateTime.SpecifyKind(context.CurrentUtcDateTime, DateTimeKind.Utc));

    public async Task<IReadOnlyList<TOut>> RunAll<TIn, TOut>(Step<TIn, TOut> step, IReadOnlyList<TIn> inputs)
        where TIn : notnull
        where TOut : notnull
    {
        CheckEnd();
        var results = new TOut[inputs.Count];
        var running = new List<Task>();
        var wanted = new CancellationTokenSource();
        try
        {
            for (var (begun, done) = (0, 0); ; done++)
            {
                while (begun < inputs.Count && running.Count < settings.AtOnce)
                    running.Add(Do(begun++));

                if (step.Phase is { } phase)
                    await Report(new StepsAdvanced(phase, done, inputs.Count));
                if (running.Count == 0)
                    return results;

                var first = await Task.WhenAny([canceled, .. running]);
                CheckEnd();
                running.Remove(first);
                await first;
            }
        }
        finally
        {
            // What is under way elsewhere comes to its own end; nothing is tried again, or paid for, that cannot be used.
            wanted.Cancel();
        }

        async Task Do(int i) => results[i] = await Call(step, inputs[i], wanted.Token);
    }

    public async Task<T?> WaitFor<T>(Signal<T> signal, DateTimeOffset deadline)
        where T : class
    {
        CheckEnd();

        // Nobody listens just now, so what people say meanwhile is kept for the run to come.
        if (++waits > settings.WaitsARun && signal.Name == Signals.StoryboardReviewed.Name && shown is not null)
            throw new FlowRenewedException(shown);
        var next = Listen(signal);
        if (!next.IsCompleted)
        {
            using var heard = new CancellationTokenSource();
            await Task.WhenAny(next, canceled, context.CreateTimer(deadline.UtcDateTime, heard.Token));
            heard.Cancel();
            CheckEnd();
        }

        if (!next.IsCompleted)
            return null;
        listening.Remove(signal.Name);
        return await next;
    }

    public async Task Report(JobNews news)
    {
        if (news is StoryboardPresented { Board: var board })
            shown = board;

        // The run is part of the key: an instance that is started anew for the same job has news of its own.
        var telling = new Telling(Instance.JobOf(context.InstanceId), $"{run}:{++reports}", news, Now);
        context.SetCustomStatus(await context.CallActivityAsync<Progress>(TellJob.Name, telling, Again(settings.Settle(Retry.Provider))));
    }

    private async Task<TOut> Call<TIn, TOut>(Step<TIn, TOut> step, TIn input, CancellationToken wanted)
        where TIn : notnull
        where TOut : notnull
    {
        var outcome = await new Attempts(context, settings.Settle(step.Retry)).Make<TOut>(step.Name, input, wanted);
        return outcome.AsException() is { } failure ? throw failure : outcome.Result!;
    }

    /// <summary>One listener a signal: the host gives an event to whoever listened last, and one that nobody awaits any more would swallow it.</summary>
    private Task<T> Listen<T>(Signal<T> signal)
    {
        if (!listening.TryGetValue(signal.Name, out var listener))
            listening[signal.Name] = listener = context.WaitForExternalEvent<T>(signal.Name);
        return (Task<T>)listener;
    }

    /// <summary>A telling that fails is the store's trouble, which passes.</summary>
    private TaskOptions Again(Retry retry) => TaskOptions.FromRetryHandler(async failed =>
    {
        if (failed.LastAttemptNumber > retry.Times)
            return false;
        await context.CreateTimer(retry.PauseAfter(failed.LastAttemptNumber), CancellationToken.None);
        return true;
    });

    private void CheckEnd()
    {
        if (canceled.IsCompleted)
            throw new FlowCanceledException();
    }
}
