namespace OmaVideo.Media.Cards;

/// <summary>Lines that are set together, before anybody has measured them.</summary>
/// <param name="Size">Wanted, in pixels.</param>
/// <param name="MostWidth">Pixels; where a line turns out wider, the whole block is set smaller.</param>
/// <param name="RightToLeft">Its direction; where it is null, each line has that of its first letter.</param>
internal sealed record TextBlock(IReadOnlyList<string> Lines, Typeface Face, double Size, double MostWidth, bool? RightToLeft = null)
{
    /// <summary>Breaks text so that it can be set as large as possible within a box.</summary>
    /// <param name="mostLines">More are only taken where fewer would make it smaller than half of <paramref name="mostSize"/>.</param>
    public static TextBlock Fit(string text, Typeface face, double width, double height, double mostSize, int mostLines = 4)
    {
        var best = new TextBlock([], face, 0, width);
        for (var count = 1; count <= 12; count++)
        {
            if (count > mostLines && best.Size >= mostSize / 2)
                break;
            var lines = TextBreaks.Lines(text, count);
            var size = Math.Min(mostSize, Math.Min(width / lines.Select(TextShape.Width).DefaultIfEmpty(1).Max(), height / (face.LineHeight * Math.Max(1, lines.Count))));
            if (size > best.Size * 1.15)
                best = best with { Lines = lines, Size = size };
        }

        return best;
    }
}
