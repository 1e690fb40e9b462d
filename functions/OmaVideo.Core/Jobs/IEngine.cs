using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Jobs;

/// <summary>What drives the workflows of a host, as the rest of it sees it.</summary>
public interface IEngine
{
    /// <summary>Starts the workflow of a job's take. Started twice, it is one workflow.</summary>
    Task Start(Job job, CancellationToken ct);

    /// <summary>Passes on what a person said of the job's take. It is kept until the workflow asks for it.</summary>
    Task Raise<T>(Job job, Signal<T> signal, T value, CancellationToken ct)
        where T : class;
}
