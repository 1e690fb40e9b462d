using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Cards;

/// <summary>What the viewer is asked to do, and whose video it was, over the last scene.</summary>
internal sealed class ClosingCard(Card card, FrameSize frame, Look look) : ICardDesign
{
    private readonly CardSpace space = new(frame);
    private readonly Palette palette = Palette.Of(look);

    public IReadOnlyList<TextBlock> Text { get; } = Set(card, new CardSpace(frame), look);

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var (call, title) = (text[0], text[1]);
        var gap = 60 * space.Unit;
        var pad = call.Size * 0.6;
        var height = call.Height + (2 * pad) + gap + title.Height;
        var top = (space.Top + space.Bottom - height) / 2;
        var middle = frame.Width / 2.0;
        var svg = Svg.Rect(middle - (call.Width / 2) - (pad * 1.4), top, call.Width + (pad * 2.8), call.Height + (2 * pad), 24 * space.Unit, palette.Accent)
            + call.Centred(middle, top + pad, palette.Ink)
            + title.Centred(middle, top + call.Height + (2 * pad) + gap, palette.Paper);
        return
        [
            CardDrawing.Full(frame, Svg.Rect(0, 0, frame.Width, frame.Height, 0, palette.Ink, 0.66)),
            CardDrawing.Full(frame, svg, 28 * space.Unit),
        ];
    }

    private static TextBlock[] Set(Card card, CardSpace space, Look look) =>
    [
        TextBlock.Fit(card.Lines[0], Typefaces.Display(look.Style), space.TitleWidth * 0.9, space.TitleHeight * 0.6, space.TitleSize * 0.7),
        TextBlock.Fit(card.Lines.Count > 1 ? card.Lines[1] : "", Typefaces.Label(look.Style), space.TitleWidth, space.TitleHeight * 0.25, space.TitleSize * 0.4),
    ];
}
