using OmaVideo.Core.Cameo;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Workflow;

/// <summary>A flow that asks before whatever is done whether the guest still agrees to be seen, and goes no further once they do not.</summary>
public sealed class GuestFlow(IFlow flow, Visit visit) : IFlow
{
    public DateTimeOffset Now => flow.Now;

    public async Task<IReadOnlyList<TOut>> RunAll<TIn, TOut>(Step<TIn, TOut> step, IReadOnlyList<TIn> inputs)
        where TIn : notnull
        where TOut : notnull
    {
        await flow.Run(Steps.AskGuest, visit);
        return await flow.RunAll(step, inputs);
    }

    public Task<T?> WaitFor<T>(Signal<T> signal, DateTimeOffset deadline)
        where T : class => flow.WaitFor(signal, deadline);

    public Task Report(JobNews news) => flow.Report(news);
}
