using OmaVideo.Core.Jobs;

namespace OmaVideo.Local.CommandLine;

/// <summary>Shows a job under way to whoever watches: a person at a terminal, a log, or a program.</summary>
internal interface IScreen
{
    void Begin(Job job);

    void Show(Job job, JobEvent what);

    /// <summary>Runs the work with the screen up.</summary>
    Task While(Func<Task> work) => work();

    void Interrupted(Job job);

    /// <param name="sheet">The contact sheet's path, where a storyboard waits for its review.</param>
    void End(Job job, OutputFile place, string? sheet);
}
