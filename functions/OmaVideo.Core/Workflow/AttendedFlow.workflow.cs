using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Workflow;

/// <summary>A flow that asks somebody where it must not go on by itself: where money is short, and where a model that is gone would be followed by one that is dearer or has other rules.</summary>
public sealed class AttendedFlow(IFlow flow) : IFlow
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
                // After a recasting all of them are asked for again, so that what belongs together has one maker.
                return await flow.RunAll(step, inputs);
            }
            catch (StepException e) when (e.CanBeHelped)
            {
                if (await QuestionAfter(e) is { } question)
                    await Ask(question, e);
            }
        }
    }

    public Task<T?> WaitFor<T>(Signal<T> signal, DateTimeOffset deadline)
        where T : class => flow.WaitFor(signal, deadline);

    public Task Report(JobNews news) => flow.Report(news);

    private async Task<Question?> QuestionAfter(StepException e) => e.Model is not { } model
        ? new(QuestionKind.Budget, e.Message)
        : (await flow.Run(Steps.Recast, new(model))).Objection is { } objection ? new(QuestionKind.Recasting, objection) : null;

    /// <exception cref="StepException">Nobody agreed in time.</exception>
    private async Task Ask(Question question, StepException e)
    {
        var until = flow.Now + StoryboardRound.ReviewTime;
        await flow.Report(new QuestionAsked(question, until));
        while (await flow.WaitFor(Signals.ConsentGiven, until) is { } consent)
        {
            // What was said twice to an earlier question says nothing to this one.
            if (consent.Until == until)
                return;
        }

        throw new StepException(e.Kind, question.Reason);
    }
}
