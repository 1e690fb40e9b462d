namespace OmaVideo.Media.Cards;

/// <summary>A block as it will be: its size is final, and its ink was measured.</summary>
/// <param name="Inks">One for each line, in em about the line's middle and baseline.</param>
internal sealed record SetText(TextBlock Block, double Size, IReadOnlyList<Ink> Inks)
{
    /// <summary>Capitals are about this high in all our typefaces, in em.</summary>
    public const double CapHeight = 0.7;

    public static SetText Of(TextBlock block, IReadOnlyList<Ink> inks)
    {
        var widest = inks.Select(ink => ink.Width).DefaultIfEmpty(0).Max();
        return new(block, widest * block.Size > block.MostWidth ? block.MostWidth / widest : block.Size, inks);
    }

    /// <summary>Pixels of the widest line.</summary>
    public double Width => Inks.Select(ink => ink.Width).DefaultIfEmpty(0).Max() * Size;

    /// <summary>Pixels from the capitals' tops of the first line to the baseline of the last.</summary>
    public double Height => Inks.Count == 0 ? 0 : Size * (CapHeight + ((Inks.Count - 1) * Block.Face.LineHeight));

    /// <summary>Where the capitals of a line begin, in pixels below those of the first.</summary>
    public double Down(int line) => Size * line * Block.Face.LineHeight;

    /// <summary>The lines with the first one's capitals at <paramref name="top"/>.</summary>
    /// <param name="across">Where a line's ink goes: the x of its left end, given its width.</param>
    public string Draw(Func<double, double> across, double top, string fill) => string.Concat(Inks.Select((ink, i) => Svg.Text(
        Block.Lines[i],
        across(ink.Width * Size) - (ink.Left * Size),
        top + (Size * CapHeight) + Down(i),
        Size,
        fill,
        Block.Face,
        Block.RightToLeft)));

    public string Centred(double middle, double top, string fill) => Draw(width => middle - (width / 2), top, fill);

    /// <summary>Whether it is read from the right, so that whatever goes along with it is turned round.</summary>
    public bool IsRightToLeft => Inks.Count > 0 && (Block.RightToLeft ?? TextShape.IsRightToLeft(Block.Lines[0]));

    /// <summary>From the left; text written from right to left ends where the widest line ends.</summary>
    public string FromLeft(double left, double top, string fill) => IsRightToLeft
        ? Draw(width => left + Width - width, top, fill)
        : Draw(_ => left, top, fill);
}

/// <summary>What is inked of a line, in em about its middle and its baseline.</summary>
internal readonly record struct Ink(double Left, double Right)
{
    public double Width => Right - Left;
}
