using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Cards;

/// <summary>What is being said, in a dark rounded box that reads on any picture.</summary>
internal sealed class CaptionCard(Card card, FrameSize frame, Look look) : ICardDesign
{
    private readonly CardSpace space = new(frame);
    private readonly Palette palette = Palette.Of(look);

    public IReadOnlyList<TextBlock> Text { get; } =
        [new(card.Lines, Typefaces.Caption(look.Style), new CardSpace(frame).CaptionSize * (look.Style == Style.Cinematic ? 1.12 : 1), frame.Width * 0.86)];

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var set = text[0];
        if (set.Width == 0)
            return [];

        var (padX, padY) = (set.Size * 0.62, set.Size * 0.5);
        var (width, height) = (set.Width + (2 * padX), set.Height + (2 * padY));
        var (left, top) = ((frame.Width - width) / 2, space.CaptionBottom - height);
        var radius = look.Style switch
        {
            Style.Playful => Math.Min(height / 2, set.Size * 0.9),
            Style.Cinematic or Style.Minimalist => set.Size * 0.16,
            _ => set.Size * 0.36,
        };
        var soft = set.Size * 0.4;
        var box = Colour.Parse(palette.Ink).Mix(new Colour(0, 0, 0), 0.35).ToString();
        var svg = $"""
            <filter id="soft" x="-20%" y="-60%" width="140%" height="220%"><feGaussianBlur stdDeviation="{Svg.Number(soft * 0.45)}"/></filter>
            <g filter="url(#soft)">{Svg.Rect(left, top + (soft * 0.25), width, height, radius, "#000", 0.35)}</g>
            {Svg.Rect(left, top, width, height, radius, box, 0.78)}
            {set.Centred(frame.Width / 2.0, top + padY, palette.Paper)}
            """;
        return [CardDrawing.Within(frame, left - (soft * 2), top - (soft * 2), left + width + (soft * 2), top + height + (soft * 2.5), svg)];
    }
}
