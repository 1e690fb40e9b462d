namespace OmaVideo.Media.Cards.Titles;

/// <summary>A sticker, put on a little askew, with its colour showing behind it and dots about it.</summary>
internal sealed class PlayfulTitle(string title, Stage stage) : ICardDesign
{
    private readonly double padX = 84 * stage.Unit;
    private readonly double padY = 70 * stage.Unit;

    public IReadOnlyList<TextBlock> Text { get; } =
    [
        TextBlock.Fit(
            title, Typefaces.Display(stage.Type), stage.Space.TitleWidth - (150 * stage.Unit), stage.Space.TitleHeight - (220 * stage.Unit), stage.Space.TitleSize),
    ];

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var (set, unit, frame) = (text[0], stage.Unit, stage.Frame);
        var (width, height) = (set.Width + (2 * padX), set.Height + (2 * padY));
        var x = stage.IsWide ? Math.Max(0.36 * frame.Width, (width / 2) + (90 * unit)) : stage.Middle;
        var (left, top) = (x - (width / 2), stage.Space.TitleCentre - (height / 2));
        var radius = Math.Min(64 * unit, height / 2);
        var y = top + (height / 2);
        var svg = Ornament.Confetti(left, top, left + width, top + height, unit, [stage.Palette.Accent, stage.Palette.Secondary, stage.Palette.Surface])
            + Svg.Turned(2.2, x, y, Svg.Rect(left, top + (6 * unit), width, height, radius, stage.Palette.Accent))
            + Svg.Turned(-1.4, x, y, Shade.Under(left, top, width, height, radius, 30 * unit, 0.25)
                + Svg.Rect(left, top, width, height, radius, stage.Palette.Surface)
                + set.Centred(x, top + padY, stage.TextOn(stage.Palette.Surface)));
        var reach = 110 * unit;
        return [CardDrawing.Within(frame, left - reach, top - reach, left + width + reach, top + height + reach, svg, stage.Space.Rise)];
    }
}
