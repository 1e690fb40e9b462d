using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Cards;

/// <summary>What is being said, in a dark rounded box that reads on any picture; the word that is being said may stand out.</summary>
internal sealed class CaptionCard : ICardDesign
{
    private readonly Stage stage;
    private readonly CaptionHighlight? highlight;

    public CaptionCard(Card card, Stage stage)
    {
        this.stage = stage;
        var face = Typefaces.Caption(stage.Type);
        var lines = card.Lines.Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var block = new TextBlock(lines, face, stage.Space.CaptionSize * (stage.Look.Style == Style.Cinematic ? 1.14 : 1), stage.Frame.Width * 0.86);
        highlight = card.Words is { } times ? new(lines, times, face, stage) : null;
        Text = [block, .. highlight?.Text ?? []];
    }

    public IReadOnlyList<TextBlock> Text { get; }

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
        var box = CardDrawing.Within(stage.Frame, left - (soft * 2), top - (soft * 2), left + width + (soft * 2), top + height + (soft * 2.5), "");
        var svg = Shade.Under(left, top, width, height, radius, soft, 0.3)
            + Svg.Rect(left, top, width, height, radius, stage.Darkest, Stage.CaptionShade)
            + set.Centred(stage.Middle, top + padY, stage.Palette.Paper);
        return [box with { Svg = svg }, .. highlight?.Draw(box, set, top + padY, [.. text.Skip(1)]) ?? []];
    }
}
