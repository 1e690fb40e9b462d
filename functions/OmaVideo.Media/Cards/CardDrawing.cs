using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Cards;

/// <summary>A layer of a card, ready to be rasterised.</summary>
/// <param name="X">Pixels from the frame's left, even; <paramref name="Y"/> from its top. All of it lies within the frame.</param>
/// <param name="Svg">The drawing's elements, in the frame's coordinates.</param>
/// <param name="Rise">Pixels it rises while it appears.</param>
/// <param name="Tint">
/// The colour of all of it, where it has only one. Rasterisers give colours multiplied with alpha in 8 bits; divided
/// again, they waver by a level or two, and in a wide soft shade that shows as streaks.
/// </param>
/// <param name="Clippings">Where only parts of it are shown, each at its own time: these.</param>
internal sealed record CardDrawing(int X, int Y, FrameSize Size, string Svg, double Rise = 0, string? Tint = null, IReadOnlyList<Clipping>? Clippings = null)
{
    public static CardDrawing Full(FrameSize frame, string svg, double rise = 0) => new(0, 0, frame, svg, rise);

    /// <summary>A shade of one colour over the whole frame.</summary>
    public static CardDrawing Shade(FrameSize frame, string colour, string svg) => new(0, 0, frame, svg, 0, colour);

    /// <summary>The part of the frame that lies within the given edges, on even pixels.</summary>
    public static CardDrawing Within(FrameSize frame, double left, double top, double right, double bottom, string svg, double rise = 0)
    {
        var (x, y) = (Even(Math.Max(0, left)), Even(Math.Max(0, top)));
        var (width, height) = (Even(Math.Min(frame.Width, right + 2)) - x, Even(Math.Min(frame.Height, bottom + 2)) - y);
        return new(x, y, new FrameSize(width, height), svg, rise);
    }

    /// <summary>The part of the frame about a block of text set from the left, with what goes beside and below it.</summary>
    public static CardDrawing Around(FrameSize frame, double left, double top, SetText text, double unit, string svg) => Within(
        frame, left - (40 * unit), top - text.Size - (40 * unit), left + text.Width + (120 * unit), top + text.Height + text.Size + (140 * unit), svg, new CardSpace(frame).Rise);

    /// <summary>As a file of its own.</summary>
    public string Document(string calibration) => Cards.Svg.Document(
        Size.Width, Size.Height + 2, $"<g transform=\"translate({-X} {-Y})\">{Svg}</g>{calibration}");

    private static int Even(double pixels) => (int)Math.Floor(pixels / 2) * 2;
}
