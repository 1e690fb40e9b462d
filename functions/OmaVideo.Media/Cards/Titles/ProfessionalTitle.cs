namespace OmaVideo.Media.Cards.Titles;

/// <summary>Set flush against a bar of the accent colour, in a shade that falls in from the side.</summary>
internal sealed class ProfessionalTitle(string title, Stage stage) : ICardDesign
{
    public IReadOnlyList<TextBlock> Text { get; } =
        [TextBlock.Fit(title, Typefaces.Display(stage.Type), stage.Space.TitleWidth, stage.Space.TitleHeight, stage.Space.TitleSize)];

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var (set, unit, frame) = (text[0], stage.Unit, stage.Frame);
        var top = stage.Space.TitleCentre - (set.Height / 2);
        var turned = set.IsRightToLeft;
        var margin = stage.Space.Margin + (18 * unit);
        var left = turned ? frame.Width - margin - set.Width : margin;
        var bar = Svg.Rect(turned ? left + set.Width + (30 * unit) : left - (42 * unit), top - (10 * unit), 12 * unit, set.Height + (20 * unit), 6 * unit, stage.AccentOnDark);
        return
        [
            CardDrawing.Shade(frame, stage.Dark, stage.IsWide
                ? Shade.Linear(frame, stage.Dark, turned ? (1, 0, 0, 0) : (0, 0, 1, 0), Math.Clamp((margin + set.Width) / frame.Width, 0.42, 0.68), 0.95)
                : Shade.Linear(frame, stage.Dark, (0, 0, 0, 1), (top + set.Height) / frame.Height, 0.82)),
            CardDrawing.Around(frame, left - (42 * unit), top, set, unit, bar + set.FromLeft(left, top, stage.Palette.Paper)),
        ];
    }
}
