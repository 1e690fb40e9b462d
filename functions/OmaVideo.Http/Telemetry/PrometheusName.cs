using System.Globalization;
using System.Text;

namespace OmaVideo.Http.Telemetry;

/// <summary>
/// Names and labels as Prometheus writes them, by OpenTelemetry's rules:
/// https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/.
/// </summary>
internal static class PrometheusName
{
    private static readonly Dictionary<string, string> Units = new() { ["s"] = "seconds", ["By"] = "bytes", ["USD"] = "usd" };

    public static string Of(string name, string? unit, MetricKind kind)
    {
        var written = Plain(name);
        if (Units.TryGetValue(unit ?? "", out var word) && !written.EndsWith(word, StringComparison.Ordinal))
            written += $"_{word}";
        return kind == MetricKind.Counter ? $"{written}_total" : written;
    }

    /// <returns>E.g. <c>phase="drawing",status="ok"</c>; empty for none.</returns>
    public static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
            return "";
        var text = new StringBuilder();
        foreach (var (name, value) in Sorted(tags))
        {
            if (text.Length > 0)
                text.Append(',');
            text.Append(Plain(name)).Append("=\"");
            Escape(text, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            text.Append('"');
        }

        return text.ToString();
    }

    public static void Escape(StringBuilder text, string value) =>
        text.Append(value.Replace(@"\", @"\\").Replace("\n", @"\n").Replace("\"", "\\\""));

    private static KeyValuePair<string, object?>[] Sorted(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var sorted = tags.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return sorted;
    }

    private static string Plain(string name) => string.Create(name.Length, name, static (plain, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            plain[i] = char.IsAsciiLetterOrDigit(from[i]) && (i > 0 || !char.IsAsciiDigit(from[i])) ? from[i] : '_';
    });
}
