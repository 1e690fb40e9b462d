using OmaVideo.Media.Cards;

namespace OmaVideo.Media.Sheets;

/// <summary>Lines of text on a sheet.</summary>
internal static class SheetText
{
    /// <summary>A line from its left edge, or up to its right one; what is written from right to left ends at the column's right.</summary>
    public static string Line(string text, double x, double baseline, double size, string fill, Typeface face, double column = 0, bool fromRight = false)
    {
        var rightToLeft = TextShape.IsRightToLeft(text);
        var at = rightToLeft && !fromRight ? x + column : x;

        // The start of a line written from right to left is its right end.
        var anchor = fromRight != rightToLeft ? "end" : "start";
        if (rightToLeft)
            anchor = "start";
        return $"""<text x="{Svg.Number(at)}" y="{Svg.Number(baseline)}" text-anchor="{anchor}" direction="{(rightToLeft ? "rtl" : "ltr")}" font-size="{Svg.Number(size)}" fill="{fill}" {face.Attributes} xml:space="preserve">{Svg.Escape(text)}</text>""";
    }
}
