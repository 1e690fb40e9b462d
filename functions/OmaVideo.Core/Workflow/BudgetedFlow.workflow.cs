using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Workflow;

/// <summary>A flow that waits where money is short: what could cost more than is left is done once somebody raises the budget.</summary>
public sealed class BudgetedFlow(IFlow flow) : IFlow
{
    public DateTimeOffset Now => flow.Now;

    public async Task<IReadOnlyList<TOut>> RunAll<TIn, TOut>(Step<TIn, TOut> step, IReadOnlyList<TIn> inputs)
        where TIn : notnull
        where TOut : notnull
    {
        while (true)
        {
            try
            {
                return await flow.RunAll(step, inputs);
            }
            catch (StepException e) when (e.Kind == StepFailure.Unaffordable)
            {
                var until = flow.Now + StoryboardRound.ReviewTime;
                await flow.Report(new BudgetReached(e.Message, until));
                if (await flow.WaitFor(Signals.BudgetRaised, until) is null)
                    throw;
            }
        }
    }

    public Task<T?> WaitFor<T>(Signal<T> signal, DateTimeOffset deadline)
        where T : class => flow.WaitFor(signal, deadline);

    public Task Report(JobNews news) => flow.Report(news);
}
