using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Rendering;

/// <summary>Makes the frames of a cut and encodes them.</summary>
public interface ICutRenderer
{
    /// <summary>Who renders, with a version that changes when the pixels do.</summary>
    string Maker { get; }

    /// <summary>Writes exactly the cut's frames to <paramref name="file"/>, as H.264 that joins with every other cut of its size.</summary>
    Task Render(Cut cut, string file, CancellationToken ct);
}

/// <summary>The editor's picture: one cut.</summary>
public sealed class RenderCut(ICutRenderer renderer, IArtifactStore artifacts) : IWork<Cut, Artifact>
{
    public Task<Artifact> Do(Cut input, CancellationToken ct) => artifacts.Make(
        ArtifactName.Of("cuts", "ts", renderer.Maker, input), scratch => renderer.Render(input, scratch.Result, ct), ct);
}
