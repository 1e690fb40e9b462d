namespace OmaVideo.Core.Workflow;

/// <summary>
/// One thing the crew does on a video's way. <paramref name="Name"/> is a frozen kebab-case wire name:
/// journals and orchestration histories refer to it for as long as a job lives. Without a phase, it is too short to be told of.
/// </summary>
public abstract record Step(string Name, Retry Retry, Phase? Phase, Type Worker)
{
    public abstract Type Input { get; }
    public abstract Type Output { get; }

    /// <summary>Does the step with the worker that <paramref name="crew"/> holds for it.</summary>
    public abstract Task<object> Do(IServiceProvider crew, object input, CancellationToken ct);
}

/// <summary>A step that turns <typeparamref name="TIn"/> into <typeparamref name="TOut"/>.</summary>
public sealed record Step<TIn, TOut>(string Name, Retry Retry, Phase? Phase, Type Worker) : Step(Name, Retry, Phase, Worker)
    where TIn : notnull
    where TOut : notnull
{
    public override Type Input => typeof(TIn);
    public override Type Output => typeof(TOut);

    public Task<TOut> Do(IServiceProvider crew, TIn input, CancellationToken ct) =>
        crew.GetService(Worker) is IWork<TIn, TOut> worker
            ? worker.Do(input, ct)
            : throw new InvalidOperationException($"Nobody is there to do '{Name}': {Worker.Name} is not registered.");

    public override async Task<object> Do(IServiceProvider crew, object input, CancellationToken ct) =>
        await Do(crew, (TIn)input, ct);
}
