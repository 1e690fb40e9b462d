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
    /// <param name="progress">Is told how much is done, from 0 to 1, where anybody wants to know.</param>
    Task Export(ExportOrder order, string file, IProgress<double>? progress, CancellationToken ct);
}

/// <summary>
/// The editor's export. A rendition is made when somebody first asks for it and is found from then on; MP4 in high quality is
/// the master itself, and MOV holds the streams of the MP4 of its quality, so that each picture size is encoded once for both.
/// </summary>
public sealed class Export(IExporter exporter, IArtifactStore artifacts) : IWork<ExportOrder, Artifact>
{
    public Task<Artifact> Do(ExportOrder input, CancellationToken ct) => Do(input, null, ct);

    /// <param name="progress">Is told how much is done, from 0 to 1; nothing where the rendition is there already.</param>
    public async Task<Artifact> Do(ExportOrder input, IProgress<double>? progress, CancellationToken ct)
    {
        if (input.Rendition.IsMaster)
            return input.Master;
        if (input.Rendition.Format != RenditionFormat.Mov)
            return await Make(input, progress, ct);

        // Encoding takes its time; another container around what is encoded takes none worth telling.
        var encoded = await Do(input with { Rendition = input.Rendition with { Format = RenditionFormat.Mp4 } }, progress, ct);
        return await Make(input with { Master = encoded }, null, ct);
    }

    private Task<Artifact> Make(ExportOrder order, IProgress<double>? progress, CancellationToken ct) => artifacts.Make(
        ArtifactName.Of("exports", order.Rendition.Extension, exporter.Maker, order), scratch => exporter.Export(order, scratch.Result, progress, ct), ct);
}
