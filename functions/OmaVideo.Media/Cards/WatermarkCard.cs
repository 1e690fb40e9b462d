namespace OmaVideo.Media.Cards;

/// <summary>
/// A few words, faint but to be read on any picture: light, with a dark breath about them. They lie below all captions,
/// in a tall picture beside the logo, for telephones cover its lowest part.
/// </summary>
internal sealed class WatermarkCard(string words, Stage stage) : ICardDesign
{
    private const double Faint = 0.5;

    private readonly double margin = stage.Space.MarkMargin;

    public IReadOnlyList<TextBlock> Text { get; } =
    [
        new(
            string.IsNullOrWhiteSpace(words) ? [] : [words], Typefaces.Watermark(stage.Type), 27 * stage.Unit,
            stage.IsTall ? stage.Space.Logo.Left - (2 * stage.Space.MarkMargin) : stage.Frame.Width - (2 * stage.Space.MarkMargin)),
    ];

    public IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text)
    {
        var set = text[0];
        if (set.Width == 0)
            return [];

        var (logo, frame) = (stage.Space.Logo, stage.Frame);
        var left = stage.IsTall ? margin : frame.Width - margin - set.Width;
        var middle = stage.IsTall ? logo.Top + (logo.Height / 2) : (stage.Space.CaptionBottom + frame.Height) / 2;
        var top = middle - (set.Height / 2);
        var breath = set.Size * 0.5;
        var svg = $"""
            <filter id="breath" filterUnits="userSpaceOnUse" x="{Svg.Number(left - (2 * breath))}" y="{Svg.Number(top - (2 * breath))}" width="{Svg.Number(set.Width + (4 * breath))}" height="{Svg.Number(set.Height + (4 * breath))}"><feGaussianBlur stdDeviation="{Svg.Number(set.Size * 0.1)}"/></filter>
            <g opacity="{Svg.Number(Faint)}"><g filter="url(#breath)" stroke="#000" stroke-width="{Svg.Number(set.Size * 0.12)}">{set.FromLeft(left, top, "#000")}</g>{set.FromLeft(left, top, "#fff")}</g>
            """;
        return [CardDrawing.Within(frame, left - (2 * breath), top - (2 * breath), left + set.Width + (2 * breath), top + set.Height + (2 * breath), svg)];
    }
}
