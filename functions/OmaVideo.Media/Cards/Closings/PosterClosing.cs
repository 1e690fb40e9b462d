using OmaVideo.Core.Briefs;

namespace OmaVideo.Media.Cards.Closings;

/// <summary>The call to action as large type on a poster: on dark with an ornament, or on a plain light sheet.</summary>
internal sealed class PosterClosing(string call, string title, Stage stage) : ICardDesign
{
    private readonly bool light = stage.Look.Style == Style.Minimalist;

    public IReadOnlyList<TextBlock> Text { get; } =
    [
        TextBlock.Fit(call, Typefaces.Display(stage.Type), stage.Space.CentredWidth * 0.92, stage.Space.TitleHeight * 0.6, stage.Space.TitleSize * 0.95, mostLines: 3),
        TextBlock.Fit(title, Typefaces.Label(stage.Type), stage.Space.CentredWidth * 0.9, stage.Space.TitleHeight * 0.2, stage.Space.TitleSize * 0.36, mostLines: 2),
    ];

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var (set, name, unit, frame) = (text[0], text[1], stage.Unit, stage.Frame);
        var rule = 52 * unit;
        var top = stage.Space.Centre - ((set.Height + (2 * rule) + (set.Size * 0.25) + name.Height) / 2);
        var between = top + set.Height + (set.Size * 0.25) + rule;
        var mark = light
            ? Svg.Rect(stage.Middle - (36 * unit), between - (3 * unit), 72 * unit, 6 * unit, 0, stage.Palette.Accent)
            : Ornament.Rule(stage.Middle, between, 170 * unit, unit, stage.AccentOnDark);
        var colour = light ? stage.TextOn(stage.Palette.Surface) : stage.Palette.Paper;
        var svg = mark + set.Centred(stage.Middle, top, colour) + name.Centred(stage.Middle, between + rule, colour);
        var ground = light
            ? Svg.Rect(0, 0, frame.Width, frame.Height, 0, stage.Palette.Surface, 0.87)
            : Shade.Vignette(frame, stage.Dark, 0.72, 0.93);
        return [CardDrawing.Shade(frame, light ? stage.Palette.Surface : stage.Dark, ground), CardDrawing.Full(frame, svg, stage.Space.Rise)];
    }
}
