using OmaVideo.Core.Rendering;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Cards;

/// <summary>Sets and rasterises the cards of cuts, each once for all its frames, in two runs of FFmpeg for all of them.</summary>
internal sealed class CardPress(IFfmpeg ffmpeg)
{
    /// <summary>Changes when cards look different.</summary>
    public const string Version = "3";

    private readonly Ruler ruler = new(ffmpeg);
    private readonly Rasteriser rasteriser = new(ffmpeg);

    /// <returns>Each cut's layers, from the lowest to the topmost; captions lie over everything.</returns>
    public async Task<IReadOnlyList<IReadOnlyList<Layer>>> Print(IReadOnlyList<Cut> cuts, string folder, CancellationToken ct)
    {
        var overlays = cuts.SelectMany((cut, place) => cut.Overlays.OrderBy(o => Height(o.Card.Kind)).Select(overlay => (place, overlay))).ToList();
        var designs = overlays.ConvertAll(o => CardDesigns.Of(o.overlay.Card, cuts[o.place].Size, cuts[o.place].Look));
        var text = new Queue<SetText>(await ruler.Measure([.. designs.SelectMany(d => d.Text)], folder, ct));
        var drawings = designs.ConvertAll(design => design.Draw([.. design.Text.Select(_ => text.Dequeue())]));
        var images = new Queue<OverlayImage>(await rasteriser.Rasterise([.. drawings.SelectMany(d => d)], folder, ct));
        var layers = overlays.SelectMany((o, i) => drawings[i].SelectMany(drawing => LayersOf(o.overlay, drawing, images.Dequeue())).Select(layer => (o.place, layer))).ToLookup(l => l.place, l => l.layer);
        return [.. cuts.Select((_, place) => layers[place].ToList())];
    }

    private static int Height(CardKind kind) => kind switch
    {
        CardKind.Caption => 2,
        CardKind.Watermark => 1,
        _ => 0,
    };

    private static IEnumerable<Layer> LayersOf(Overlay overlay, CardDrawing drawing, OverlayImage image)
    {
        var (fadeIn, fadeOut) = overlay.Card.Kind switch
        {
            CardKind.Caption => (3, 3),
            CardKind.Watermark => (0, 0),
            _ => (16, 12),
        };
        return drawing.Clippings is null ? [new(image, overlay.From, overlay.Until, fadeIn, fadeOut, drawing.Rise)] : drawing.Clippings.Select(Clipped);

        // A word gives way to the next at once, for half of either cannot be read; but it comes and goes with its caption.
        Layer Clipped(Clipping part) => new(
            image.Part(part.Left, part.Top, part.Width, part.Height), overlay.From + part.From, Math.Min(overlay.From + part.Until, overlay.Until),
            part.From == 0 ? fadeIn : 0, overlay.From + part.Until >= overlay.Until ? fadeOut : 0, 0);
    }
}
