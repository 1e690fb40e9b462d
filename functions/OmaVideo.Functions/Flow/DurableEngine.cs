using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Flow;

/// <summary>Starts orchestrations and raises events in them, with the client that the calling function was bound to.</summary>
public sealed class DurableEngine(FlowSettings settings) : IEngine
{
    private readonly AsyncLocal<DurableTaskClient?> bound = new();

    internal DurableTaskClient Client => bound.Value ?? throw new InvalidOperationException("This function has no durable client bound.");

    /// <summary>For all that is awaited from here on.</summary>
    public void Use(DurableTaskClient client) => bound.Value = client;

    /// <summary>Does something with the client bound.</summary>
    public Task With(DurableTaskClient client, Func<Task> what)
    {
        Use(client);
        return what();
    }

    public async Task Start(Job job, CancellationToken ct)
    {
        // Whatever became of an instance with this id, it was this take. A host may replace one that has ended, whatever
        // the statuses below say, so it is looked for first; they settle who of two that start at once was the second.
        if (await Client.GetInstanceAsync(Instance.Of(job), ct) is not null)
            return;
        var once = new StartOrchestrationOptions(Instance.Of(job)).WithDedupeStatuses([.. StartOrchestrationOptionsExtensions.ValidDedupeStatuses]);
        try
        {
            await Client.ScheduleNewOrchestrationInstanceAsync(VideoOrchestration.Name, new Production(job.Order, settings), once, ct);
        }
        catch (OrchestrationAlreadyExistsException)
        {
            // Started by somebody else just now.
        }
    }

    public Task Raise<T>(Job job, Signal<T> signal, T value, CancellationToken ct)
        where T : class => Client.RaiseEventAsync(Instance.Of(job), signal.Name, value, ct);
}
