using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Tests.Policies;

/// <summary>An engine that breaks, or waits, when a job that is already in the store is to start.</summary>
internal sealed class Breaking : IEngine
{
    private IEngine engine = null!;

    public bool Breaks { get; set; } = true;

    /// <summary>What a start waits for.</summary>
    public TaskCompletionSource? Gate { get; init; }

    public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Breaking Over(IEngine real)
    {
        engine = real;
        return this;
    }

    public async Task Start(Job job, CancellationToken ct)
    {
        Reached.TrySetResult();
        if (Breaks)
            throw new IOException("The line is dead.");
        await (Gate?.Task ?? Task.CompletedTask);
        await engine.Start(job, ct);
    }

    public Task Raise<T>(Job job, Signal<T> signal, T value, CancellationToken ct)
        where T : class => engine.Raise(job, signal, value, ct);
}
