namespace OmaVideo.Media.Cards.Titles;

/// <summary>Dark on a plain light card, with one small square of colour.</summary>
internal sealed class MinimalistTitle(string title, Stage stage) : ICardDesign
{
    private readonly double pad = 72 * stage.Unit;

    public IReadOnlyList<TextBlock> Text { get; } =
    [
        TextBlock.Fit(
            title, Typefaces.Display(stage.Type), stage.IsWide ? stage.Space.TitleWidth * 0.7 : stage.Space.TitleWidth - (110 * stage.Unit),
            stage.Space.TitleHeight - (200 * stage.Unit), stage.Space.TitleSize * 0.8),
    ];

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var (set, unit, frame) = (text[0], stage.Unit, stage.Frame);
        var mark = 22 * unit;
        var (width, height) = (Math.Max(set.Width, 240 * unit) + (2 * pad), set.Height + (2 * pad) + mark + (40 * unit));
        var turned = set.IsRightToLeft;
        var left = !stage.IsWide ? (frame.Width - width) / 2 : turned ? frame.Width - stage.Space.Margin - width : stage.Space.Margin;
        var top = stage.Space.TitleCentre - (height / 2);
        var svg = Shade.Under(left, top, width, height, 6 * unit, 50 * unit, 0.22)
            + Svg.Rect(left, top, width, height, 6 * unit, stage.Palette.Surface, 0.965)
            + Svg.Rect(turned ? left + width - pad - mark : left + pad, top + pad, mark, mark, 0, stage.Palette.Accent)
            + set.FromLeft(turned ? left + width - pad - set.Width : left + pad, top + pad + mark + (40 * unit), stage.TextOn(stage.Palette.Surface));
        return [CardDrawing.Within(frame, left - (110 * unit), top - (110 * unit), left + width + (110 * unit), top + height + (140 * unit), svg, stage.Space.Rise)];
    }
}
