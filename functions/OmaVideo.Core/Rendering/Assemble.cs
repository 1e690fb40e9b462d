using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Rendering;

/// <summary>The parts of a finished video.</summary>
/// <param name="Title">For the file's metadata, which also says that the video was made by AI.</param>
/// <param name="Chapters">From the first frame to the last; none where there are none.</param>
/// <param name="Provenance">Who made what; the file names the record of it.</param>
public sealed record Assembly(
    IReadOnlyList<Artifact> Cuts,
    IReadOnlyList<int> Frames,
    Artifact Sound,
    string Title,
    string Language,
    IReadOnlyList<Chapter>? Chapters = null,
    Provenance? Provenance = null);

/// <summary>Joins the parts.</summary>
public interface IAssembler
{
    string Maker { get; }

    /// <summary>Writes the MP4 to <paramref name="file"/>: streams copied, moov first, chapters, disclosure and provenance in its metadata.</summary>
    Task Assemble(Assembly assembly, string file, CancellationToken ct);
}

/// <summary>The editor's join: cuts and sound become the master.</summary>
public sealed class Assemble(IAssembler assembler, IArtifactStore artifacts) : IWork<Assembly, Artifact>
{
    public Task<Artifact> Do(Assembly input, CancellationToken ct) => artifacts.Make(
        ArtifactName.Of("masters", "mp4", assembler.Maker, input), scratch => assembler.Assemble(input, scratch.Result, ct), ct);
}
