using System.Globalization;
using System.Text;

namespace OmaVideo.Agents.Visual.Offline.Drawing;

/// <summary>Writes SVG elements; every attribute is escaped, every number is written the same everywhere.</summary>
internal sealed class Svg
{
    private readonly StringBuilder text = new();

    public void Add(string element, params ReadOnlySpan<(string Name, object? Value)> attributes) => Tag(element, attributes, "/>");

    public void Open(string element, params ReadOnlySpan<(string Name, object? Value)> attributes) => Tag(element, attributes, ">");

    public void Close(string element) => text.Append("</").Append(element).Append(">\n");

    public void Add(Svg part) => text.Append(part.text);

    /// <summary>A number to a thousandth, without exponent or a negative zero.</summary>
    public static string Number(double value) => (Math.Round(value, 3) + 0.0).ToString("0.###", CultureInfo.InvariantCulture);

    public override string ToString() => text.ToString();

    private void Tag(string element, ReadOnlySpan<(string Name, object? Value)> attributes, string end)
    {
        text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
                text.Append(' ').Append(name).Append("=\"").Append(Escaped(value is double d ? Number(d) : $"{value}")).Append('"');
        }

        text.Append(end).Append('\n');
    }

    private static string Escaped(string value) => value
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
