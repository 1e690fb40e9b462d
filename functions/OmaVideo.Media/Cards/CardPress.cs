using OmaVideo.Core.Rendering;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Cards;

/// <summary>Sets and rasterises the cards of a cut, each once for all its frames, in two runs of FFmpeg for all of them.</summary>
internal sealed class CardPress(IFfmpeg ffmpeg)
{
    /// <summary>Changes when cards look different.</summary>
    public const string Version = "3";

    private readonly Ruler ruler = new(ffmpeg);
    private readonly Rasteriser rasteriser = new(ffmpeg);

    /// <returns>Layers from the lowest to the topmost; captions lie over everything.</returns>
    public async Task<IReadOnlyList<Layer>> Print(Cut cut, string folder, CancellationToken ct)
    {
        var overlays = cut.Overlays.OrderBy(o => Height(o.Card.Kind)).ToList();
        if (overlays.Count == 0)
            return [];

        var designs = overlays.ConvertAll(o => CardDesigns.Of(o.Card, cut.Size, cut.Look));
        var text = new Queue<SetText>(await ruler.Measure([.. designs.SelectMany(d => d.Text)], folder, ct));
        var drawings = designs.ConvertAll(design => design.Draw([.. design.Text.Select(_ => text.Dequeue())]));
        var images = new Queue<OverlayImage>(await rasteriser.Rasterise([.. drawings.SelectMany(d => d)], folder, ct));
        return [.. overlays.SelectMany((overlay, i) => drawings[i].SelectMany(drawing => LayersOf(overlay, drawing, images.Dequeue())))];
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
