namespace OmaVideo.Media.Cards.Titles;

/// <summary>Heavy and tight, over a short thick stroke that runs from the accent into the second colour.</summary>
internal sealed class ModernTitle(string title, Stage stage) : ICardDesign
{
    public IReadOnlyList<TextBlock> Text { get; } =
        [TextBlock.Fit(title, Typefaces.Display(stage.Type), stage.Space.TitleWidth, stage.Space.TitleHeight - (70 * stage.Unit), stage.Space.TitleSize * 1.12)];

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var (set, unit, frame) = (text[0], stage.Unit, stage.Frame);
        var top = stage.Space.TitleCentre - ((set.Height + (66 * unit)) / 2);
        var turned = set.IsRightToLeft;
        var left = turned ? frame.Width - stage.Space.Margin - set.Width : stage.Space.Margin;
        var length = Math.Max(160 * unit, set.Size * 1.6);
        var under = top + set.Height + (46 * unit) + (set.Size * 0.12);
        var stroke = $"""
            <linearGradient id="stroke">{Svg.Stop(0, stage.AccentOnDark, 1)}{Svg.Stop(1, stage.Palette.Secondary, 1)}</linearGradient>
            {Svg.Rect(turned ? left + set.Width - length : left, under, length, 20 * unit, 10 * unit, "url(#stroke)")}
            """;
        return
        [
            CardDrawing.Shade(frame, stage.Dark, stage.IsWide
                ? Shade.Linear(frame, stage.Dark, turned ? (1, 0.1, 0, 0.3) : (0, 0.1, 1, 0.3), Math.Clamp((stage.Space.Margin + set.Width) / frame.Width, 0.42, 0.68) * 1.02, 0.97)
                : Shade.Linear(frame, stage.Dark, (0, 0, 0.12, 1), (under + (40 * unit)) / frame.Height, 0.86)),
            CardDrawing.Around(frame, left, top, set, unit, stroke + set.FromLeft(left, top, stage.Palette.Paper)),
        ];
    }
}
