using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Jobs;

/// <summary>What drives the workflows of a host, as the rest of it sees it.</summary>
public interface IEngine
{
    /// <summary>Starts the workflow of a job that is in the store. Started twice, it is one workflow.</summary>
    Task Start(Job job, CancellationToken ct);

    /// <summary>Passes on what a person said. It is kept until the workflow asks for it.</summary>
    Task Raise<T>(string jobId, Signal<T> signal, T value, CancellationToken ct)
        where T : class;
}
