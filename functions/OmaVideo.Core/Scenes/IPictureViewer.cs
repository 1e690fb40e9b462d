using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Scenes;

/// <summary>Looks at pictures.</summary>
public interface IPictureViewer
{
    /// <exception cref="Workflow.StepException">Invalid: one of them is no picture.</exception>
    Task<IReadOnlyList<Glance>> Look(IReadOnlyList<Artifact> pictures, CancellationToken ct);
}
