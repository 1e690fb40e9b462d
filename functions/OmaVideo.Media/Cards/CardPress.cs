using System.Text;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Cards;

/// <summary>Sets and rasterises the cards of a cut, each once for all its frames, in two runs of FFmpeg for all of them.</summary>
internal sealed class CardPress(IFfmpeg ffmpeg)
{
    /// <summary>Changes when cards look different.</summary>
    public const string Version = "2";

    private readonly Ruler ruler = new(ffmpeg);
    private readonly Rasteriser rasteriser = new(ffmpeg);

    /// <returns>Layers from the lowest to the topmost; captions lie over everything.</returns>
    public async Task<IReadOnlyList<Layer>> Print(Cut cut, string folder, CancellationToken ct)
    {
        var overlays = cut.Overlays.OrderBy(o => o.Card.Kind == CardKind.Caption).ToList();
        if (overlays.Count == 0)
            return [];

        var designs = overlays.ConvertAll(o => CardDesigns.Of(o.Card, cut.Size, cut.Look));
        var text = new Queue<SetText>(await ruler.Measure([.. designs.SelectMany(d => d.Text)], folder, ct));
        var drawings = designs.ConvertAll(design => design.Draw([.. design.Text.Select(_ => text.Dequeue())]));
        var images = new Queue<OverlayImage>(await rasteriser.Rasterise([.. drawings.SelectMany(d => d)], folder, ct));
        return [.. overlays.SelectMany((overlay, i) => drawings[i].Select(drawing => LayerOf(overlay, drawing, images.Dequeue())))];
    }

    private static Layer LayerOf(Overlay overlay, CardDrawing drawing, OverlayImage image) => overlay.Card.Kind == CardKind.Caption
        ? new(image, overlay.From, overlay.Until, FadeIn: 3, FadeOut: 3, drawing.Rise)
        : new(image, overlay.From, overlay.Until, FadeIn: 16, FadeOut: 12, drawing.Rise);
}
