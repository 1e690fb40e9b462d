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
    /// <summary>Not on a video's way, so it is not among <see cref="Steps"/>: somebody asks for it afterwards.</summary>
    public static readonly Step<ExportOrder, Artifact> Step = new("export", Retry.Render, Phase.Publishing, typeof(Export));

    public Task<Artifact> Do(ExportOrder input, CancellationToken ct) => Do(input, null, ct);

    /// <param name="progress">Is told how much is done, from 0 to 1; nothing where the rendition is there already.</param>
    public async Task<Artifact> Do(ExportOrder input, IProgress<double>? progress, CancellationToken ct)
    {
        if (input.Rendition.IsMaster)
            return input.Master;
        if (!IsRemuxed(input))
            return await Make(input, progress, ct);

        // Encoding takes its time; another container around what is encoded takes none worth telling.
        return await Make(input with { Master = await Do(Source(input), progress, ct) }, null, ct);
    }

    /// <summary>The rendition if it was made already.</summary>
    public async Task<Artifact?> Find(ExportOrder input, CancellationToken ct)
    {
        if (input.Rendition.IsMaster)
            return input.Master;
        if (!IsRemuxed(input))
            return await artifacts.Find(NameOf(input), ct);
        return await Find(Source(input), ct) is { } source ? await artifacts.Find(NameOf(input with { Master = source }), ct) : null;
    }

    private Task<Artifact> Make(ExportOrder order, IProgress<double>? progress, CancellationToken ct) =>
        artifacts.Make(NameOf(order), scratch => exporter.Export(order, scratch.Result, progress, ct), ct);

    private static bool IsRemuxed(ExportOrder order) => order.Rendition.Format == RenditionFormat.Mov;

    /// <summary>The MP4 that a MOV takes its streams from.</summary>
    private static ExportOrder Source(ExportOrder order) => order with { Rendition = order.Rendition with { Format = RenditionFormat.Mp4 } };

    private ArtifactName NameOf(ExportOrder order) => ArtifactName.Of("exports", order.Rendition.Extension, exporter.Maker, order);
}
