using OmaVideo.Core.Briefs;

namespace OmaVideo.Media.Cards;

/// <summary>What is being said, in a dark rounded box that reads on any picture.</summary>
internal sealed class CaptionCard(IReadOnlyList<string> lines, Stage stage) : ICardDesign
{
    public IReadOnlyList<TextBlock> Text { get; } =
    [
        new(
            [.. lines.Where(line => !string.IsNullOrWhiteSpace(line))], Typefaces.Caption(stage.Look.Style),
            stage.Space.CaptionSize * (stage.Look.Style == Style.Cinematic ? 1.14 : 1), stage.Frame.Width * 0.86),
    ];

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var set = text[0];
        if (set.Width == 0)
            return [];

        var (padX, padY) = (set.Size * 0.66, set.Size * 0.52);
        var (width, height) = (set.Width + (2 * padX), set.Height + (2 * padY));
        var (left, top) = (stage.Middle - (width / 2), stage.Space.CaptionBottom - height);
        var radius = Math.Min(height / 2, set.Size * stage.Look.Style switch
        {
            Style.Playful => 0.9,
            Style.Cinematic or Style.Minimalist => 0.16,
            _ => 0.4,
        });
        var soft = set.Size * 0.4;
        var svg = Shade.Under(left, top, width, height, radius, soft, 0.3)
            + Svg.Rect(left, top, width, height, radius, stage.Darkest, 0.8)
            + set.Centred(stage.Middle, top + padY, stage.Palette.Paper);
        return [CardDrawing.Within(stage.Frame, left - (soft * 2), top - (soft * 2), left + width + (soft * 2), top + height + (soft * 2.5), svg)];
    }
}
