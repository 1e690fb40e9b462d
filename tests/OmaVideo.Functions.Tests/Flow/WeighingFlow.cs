using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Flow;

namespace OmaVideo.Functions.Tests.Flow;

/// <summary>Does every step at once and weighs each message that an orchestration would write for it, bytes.</summary>
internal sealed class WeighingFlow(IServiceProvider crew, Queue<StoryboardReview> reviews) : IFlow
{
    private readonly MessageSerializer serializer = new();
    private readonly List<Storyboard> shown = [];

    public DateTimeOffset Now => DateTimeOffset.UnixEpoch;

    /// <summary>The longest message of each kind.</summary>
    public Dictionary<string, int> Longest { get; } = [];

    public Storyboard Shown => shown[^1];

    public async Task<IReadOnlyList<TOut>> RunAll<TIn, TOut>(Step<TIn, TOut> step, IReadOnlyList<TIn> inputs)
        where TIn : notnull
        where TOut : notnull
    {
        var outputs = new List<TOut>();
        foreach (var input in inputs)
        {
            Weigh($"into {step.Name}", new object[] { input });
            outputs.Add(await step.Do(crew, input, default));
            Weigh($"out of {step.Name}", new Outcome<TOut>(outputs[^1]));
        }

        return outputs;
    }

    public Task<T?> WaitFor<T>(Signal<T> signal, DateTimeOffset deadline)
        where T : class
    {
        var said = reviews.Dequeue();
        said = said with { Earlier = shown.Find(board => board.Revision == said.To) };
        Weigh(signal.Name, said);
        return Task.FromResult(said as T);
    }

    public Task Report(JobNews news)
    {
        if (news is StoryboardPresented { Board: var board })
            shown.Add(board);
        Weigh(news.GetType().Name, new Telling("01k9v3m8q2x7d4twzh", "20261121104101000:12", news, Now));
        return Task.CompletedTask;
    }

    public void Weigh(string kind, object message) => Longest[kind] = Math.Max(Longest.GetValueOrDefault(kind), serializer.Serialize(message).ToMemory().Length);
}
