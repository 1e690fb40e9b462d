using Microsoft.DurableTask.Client;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Upkeep;

namespace OmaVideo.Functions.Flow;

/// <summary>Orchestrations, as whoever looks after them sees them.</summary>
public sealed class DurableEngineRoom(DurableEngine engine) : IEngineRoom
{
    public async Task<bool> Revive(Job job, CancellationToken ct)
    {
        if (await engine.Client.GetInstanceAsync(Instance.Of(job), ct) is { } instance)
            return !instance.IsCompleted;
        await engine.Start(job, ct);
        return true;
    }

    public Task Stop(Job job, CancellationToken ct) => engine.Client.TerminateInstanceAsync(Instance.Of(job), new TerminateInstanceOptions(job.Error?.Message, Recursive: true), ct);

    public async Task Forget(Job job, CancellationToken ct)
    {
        for (var take = 1; take <= job.Take; take++)
            await engine.Client.PurgeInstanceAsync(Instance.Of(job with { Take = take }), ct);
    }
}
