using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Engine;

/// <summary>The engine of the command line: signals go to the inbox, and the command itself runs the job.</summary>
public sealed class InboxEngine(SignalInbox inbox) : IEngine
{
    public Task Start(Job job, CancellationToken ct) => Task.CompletedTask;

    public Task Raise<T>(Job job, Signal<T> signal, T value, CancellationToken ct)
        where T : class => inbox.Drop(job, signal, value, ct);
}
