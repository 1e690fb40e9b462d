namespace OmaVideo.Media.Cards.Titles;

/// <summary>Centred as on a film poster, over a fine rule and its diamond, in a shade that comes down from above.</summary>
internal sealed class CinematicTitle(string title, Stage stage) : ICardDesign
{
    public IReadOnlyList<TextBlock> Text { get; } =
    [
        TextBlock.Fit(
            title, Typefaces.Display(stage.Type), stage.Space.CentredWidth, stage.Space.TitleHeight - (120 * stage.Unit), stage.Space.TitleSize * 1.16),
    ];

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var (set, unit, frame) = (text[0], stage.Unit, stage.Frame);
        var top = stage.Space.TitleCentre - ((set.Height + (70 * unit)) / 2);
        var rule = top + set.Height + (set.Size * 0.3) + (44 * unit);
        return
        [
            CardDrawing.Shade(frame, stage.Dark, Shade.Linear(frame, stage.Dark, (0, 0, 0, 1), (rule + (24 * unit)) / frame.Height, 0.98)),
            CardDrawing.Within(
                frame, stage.Middle - (set.Width / 2) - (60 * unit), top - (90 * unit), stage.Middle + (set.Width / 2) + (60 * unit), rule + (70 * unit),
                Ornament.Rule(stage.Middle, rule, 170 * unit, unit, stage.AccentOnDark) + set.Centred(stage.Middle, top, stage.Palette.Paper), stage.Space.Rise),
        ];
    }
}
