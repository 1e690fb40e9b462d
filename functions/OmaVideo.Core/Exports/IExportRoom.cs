using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Exports;

/// <summary>Where renditions are made while nobody waits for them.</summary>
public interface IExportRoom
{
    /// <summary>
    /// Has the rendition made, unless it is being made already. Whoever still wants it after the house was closed asks
    /// again, and finds it or has it begun anew.
    /// </summary>
    /// <param name="jobId">The job whose video it is of.</param>
    /// <returns>Null while it is being made; why it could not be, told once, when that is so: asked again, it is tried again.</returns>
    Task<StepException?> Ask(string jobId, ExportOrder order, CancellationToken ct);
}
