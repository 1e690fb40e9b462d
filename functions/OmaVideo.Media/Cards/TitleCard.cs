using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Cards;

/// <summary>The video's title over its first scene.</summary>
internal sealed class TitleCard(Card card, FrameSize frame, Look look) : ICardDesign
{
    private readonly CardSpace space = new(frame);
    private readonly Palette palette = Palette.Of(look);

    public IReadOnlyList<TextBlock> Text { get; } = [Set(card, new CardSpace(frame), look)];

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var set = text[0];
        var top = (space.Top + space.Bottom - set.Height) / 2;
        var scrim = $"""
            <linearGradient id="g"><stop offset="0" stop-color="{palette.Ink}" stop-opacity="0.85"/><stop offset="0.5" stop-color="{palette.Ink}" stop-opacity="0.6"/><stop offset="1" stop-color="{palette.Ink}" stop-opacity="0"/></linearGradient>
            <rect width="{frame.Width}" height="{frame.Height}" fill="url(#g)"/>
            """;
        var bar = Svg.Rect(space.Margin - (40 * space.Unit), top - 8, 10 * space.Unit, set.Height + 16, 5 * space.Unit, palette.Accent);
        return
        [
            CardDrawing.Full(frame, scrim),
            CardDrawing.Within(frame, space.Margin - 80, top - 80, space.Margin + set.Width + 80, top + set.Height + 100, bar + set.FromLeft(space.Margin, top, palette.Paper), 28 * space.Unit),
        ];
    }

    private static TextBlock Set(Card card, CardSpace space, Look look) =>
        TextBlock.Fit(card.Lines[0], Typefaces.Display(look.Style), space.TitleWidth, space.TitleHeight, space.TitleSize);
}
