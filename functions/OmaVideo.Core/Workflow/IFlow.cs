using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Workflow;

/// <summary>
/// What drives a workflow: a journal on one machine, Durable orchestration in the cloud. Everything that
/// comes through here is remembered, so that the workflow can be run again from its start and arrive where
/// it was. Every call throws <see cref="FlowCanceledException"/> once the job's end was asked for.
/// </summary>
public interface IFlow
{
    /// <summary>The time, the same at every replay.</summary>
    DateTimeOffset Now { get; }

    /// <exception cref="StepException">The step failed for good, its retries included.</exception>
    async Task<TOut> Run<TIn, TOut>(Step<TIn, TOut> step, TIn input)
        where TIn : notnull
        where TOut : notnull => (await RunAll(step, [input]))[0];

    /// <summary>Does the step for each input, several at once, and gives the results in the order of the inputs.</summary>
    Task<IReadOnlyList<TOut>> RunAll<TIn, TOut>(Step<TIn, TOut> step, IReadOnlyList<TIn> inputs)
        where TIn : notnull
        where TOut : notnull;

    /// <summary>The next signal of this kind, or null when nobody sent one until <paramref name="deadline"/>.</summary>
    Task<T?> WaitFor<T>(Signal<T> signal, DateTimeOffset deadline)
        where T : class;

    /// <summary>Tells the job record what happened. Works after a cancel too, so that the end can be told.</summary>
    Task Report(JobNews news);
}
