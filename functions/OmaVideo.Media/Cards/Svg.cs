using System.Globalization;
using System.Text;
using System.Xml;

namespace OmaVideo.Media.Cards;

/// <summary>Numbers and text as SVG takes them.</summary>
internal static class Svg
{
    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Text that stays text, in elements and in attributes; what XML cannot hold becomes a replacement character.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ when rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }

    public static string Document(double width, double height, string content) =>
        $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Number(width)}" height="{Number(height)}" viewBox="0 0 {Number(width)} {Number(height)}">{content}</svg>""";

    /// <summary>A line of text about a middle.</summary>
    /// <param name="rightToLeft">Its base direction; that of its first letter where it is null.</param>
    public static string Text(string line, double middle, double baseline, double size, string fill, Typeface face, bool? rightToLeft = null) =>
        $"""<text x="{Number(middle)}" y="{Number(baseline)}" text-anchor="middle" direction="{(rightToLeft ?? TextShape.IsRightToLeft(line) ? "rtl" : "ltr")}" font-size="{Number(size)}" fill="{fill}" {face.Attributes} xml:space="preserve">{Escape(line)}</text>""";

    public static string Rect(double x, double y, double width, double height, double radius, string fill, double opacity = 1) =>
        $"""<rect x="{Number(x)}" y="{Number(y)}" width="{Number(width)}" height="{Number(height)}" rx="{Number(radius)}" fill="{fill}" fill-opacity="{Number(opacity)}"/>""";

    public static string Stop(double at, string colour, double opacity) =>
        $"""<stop offset="{Number(at)}" stop-color="{colour}" stop-opacity="{Number(opacity)}"/>""";

    public static string Circle(double x, double y, double radius, string fill, double opacity = 1) =>
        $"""<circle cx="{Number(x)}" cy="{Number(y)}" r="{Number(radius)}" fill="{fill}" fill-opacity="{Number(opacity)}"/>""";

    /// <summary>What is drawn, turned about a point.</summary>
    public static string Turned(double degrees, double x, double y, string drawn) =>
        $"""<g transform="rotate({Number(degrees)} {Number(x)} {Number(y)})">{drawn}</g>""";
}
