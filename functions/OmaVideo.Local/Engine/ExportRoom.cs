using System.Collections.Concurrent;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Engine;

/// <summary>Makes renditions beside the jobs, as steps like theirs: so many at once over all, and tried again where that can help.</summary>
public sealed class ExportRoom(StepRunner steps, IArtifactUses uses) : IExportRoom, IAsyncDisposable
{
    private readonly ConcurrentDictionary<ExportOrder, Lazy<Task<Artifact>>> making = new();
    private readonly CancellationTokenSource closing = new();

    public Task<StepException?> Ask(string jobId, ExportOrder order, CancellationToken ct)
    {
        var made = making.GetOrAdd(order, wanted => new(() => Make(jobId, wanted))).Value;
        if (made.IsCompleted)
            making.TryRemove(order, out _);
        return Task.FromResult(made.Exception?.InnerException as StepException);
    }

    public async ValueTask DisposeAsync()
    {
        // The container knows it under two names and disposes it twice.
        if (closing.IsCancellationRequested)
            return;
        await closing.CancelAsync();
        foreach (var one in making.Values)
            await one.Value.ContinueWith(_ => { }, TaskScheduler.Default);
        closing.Dispose();
    }

    /// <summary>An export asks no provider, so it may not spend anything.</summary>
    private static Assignment Nothing(string jobId) => new(jobId, "", new Budget(0, 0));

    private async Task<Artifact> Make(string jobId, ExportOrder order)
    {
        using (uses.By(jobId))
            return await steps.Run(Export.Step, order, Nothing(jobId), closing.Token);
    }
}
