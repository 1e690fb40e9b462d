using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Exports;

/// <summary>A wish for a rendition of a finished video.</summary>
public sealed record ExportOrder(Artifact Master, Rendition Rendition);

/// <summary>Makes renditions.</summary>
public interface IExporter
{
    /// <summary>Who exports, with a version that changes when the bytes do.</summary>
    string Maker { get; }

    /// <summary>
    /// Writes the rendition to <paramref name="file"/>: title and disclosure kept, ready to play before all of it is there.
    /// For MOV the order names the MP4 of its quality, whose streams are copied.
    /// </summary>
    Task Export(ExportOrder order, string file, CancellationToken ct);
}

/// <summary>
/// The editor's export. A rendition is made when somebody first asks for it and is found from then on; MP4 in high quality is
/// the master itself, and MOV holds the streams of the MP4 of its quality, so that each picture size is encoded once for both.
/// </summary>
public sealed class Export(IExporter exporter, IArtifactStore artifacts) : IWork<ExportOrder, Artifact>
{
    public async Task<Artifact> Do(ExportOrder input, CancellationToken ct)
    {
        if (input.Rendition.IsMaster)
            return input.Master;

        var order = input.Rendition.Format == RenditionFormat.Mov
            ? input with { Master = await Do(input with { Rendition = input.Rendition with { Format = RenditionFormat.Mp4 } }, ct) }
            : input;
        return await artifacts.Make(
            ArtifactName.Of("exports", input.Rendition.Extension, exporter.Maker, order), scratch => exporter.Export(order, scratch.Result, ct), ct);
    }
}
