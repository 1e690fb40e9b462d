using OmaVideo.Core.Briefs;

namespace OmaVideo.Media.Cards.Closings;

/// <summary>The call to action as a button one would like to press, the title below it.</summary>
internal sealed class ButtonClosing(string call, string title, Stage stage) : ICardDesign
{
    public IReadOnlyList<TextBlock> Text { get; } =
    [
        TextBlock.Fit(call, Typefaces.Display(stage.Type), stage.Space.CentredWidth * 0.84, stage.Space.TitleHeight * 0.52, stage.Space.TitleSize * 0.84, mostLines: 2),
        TextBlock.Fit(title, Typefaces.Label(stage.Type), stage.Space.CentredWidth * 0.9, stage.Space.TitleHeight * 0.2, stage.Space.TitleSize * 0.4, mostLines: 2),
    ];

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var (set, name, unit, frame) = (text[0], text[1], stage.Unit, stage.Frame);
        var (padX, padY) = (set.Size * 0.95, set.Size * 0.68);
        var (width, height) = (set.Width + (2 * padX), set.Height + (2 * padY));
        var playful = stage.Look.Style == Style.Playful;
        var gap = name.Inks.Count == 0 ? 0 : (playful ? 92 : 64) * unit;
        var top = stage.Space.Centre - ((height + gap + name.Height) / 2);
        var left = stage.Middle - (width / 2);
        var radius = stage.Look.Style == Style.Professional ? 22 * unit : Math.Min(height / 2, set.Size * 1.1);
        var button = Shade.Under(left, top, width, height, radius, 44 * unit, 0.4)
            + Svg.Rect(left, top, width, height, radius, stage.Palette.Accent)
            + set.Centred(stage.Middle, top + padY, stage.TextOn(stage.Palette.Accent));
        var svg = (playful ? Ornament.Confetti(left, top, left + width, top + height, unit, [stage.Palette.Secondary, stage.Palette.Surface, stage.Palette.Primary]) : "")
            + (playful ? Svg.Turned(-1.6, stage.Middle, top + (height / 2), button) : button)
            + name.Centred(stage.Middle, top + height + gap, stage.Palette.Paper);
        return
        [
            CardDrawing.Shade(frame, stage.Dark, Shade.Vignette(frame, stage.Dark, 0.86, 0.95)),
            CardDrawing.Full(frame, svg, stage.Space.Rise),
        ];
    }
}
