using System.Globalization;
using System.Text;
using OmaVideo.Core.Telemetry;

namespace OmaVideo.Http.Telemetry;

/// <summary>Prometheus' text format: https://prometheus.io/docs/instrumenting/exposition_formats/.</summary>
public static class PrometheusText
{
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    public static string Of(IEnumerable<MetricFamily> families)
    {
        var text = new StringBuilder();
        foreach (var family in families)
        {
            text.Append("# HELP ").Append(family.Name).Append(' ').Append(family.Help.Replace(@"\", @"\\").Replace("\n", @"\n")).Append('\n');
            text.Append("# TYPE ").Append(family.Name).Append(' ').Append(Label.Of(family.Kind)).Append('\n');
            foreach (var (labels, series) in family.Series)
                Write(text, family, labels, series);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, MetricFamily family, string labels, MetricSeries series)
    {
        var (value, counts) = series.Read();
        if (family.Kind != MetricKind.Histogram)
        {
            Line(text, family.Name, labels, value);
            return;
        }

        var sofar = 0L;
        for (var i = 0; i < counts.Count; i++)
            Line(text, $"{family.Name}_bucket", With(labels, i < family.Buckets.Count ? Number(family.Buckets[i]) : "+Inf"), sofar += counts[i]);
        Line(text, $"{family.Name}_sum", labels, value);
        Line(text, $"{family.Name}_count", labels, sofar);
    }

    private static string With(string labels, string bound) => labels.Length == 0 ? $"le=\"{bound}\"" : $"{labels},le=\"{bound}\"";

    private static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
            text.Append('{').Append(labels).Append('}');
        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Number(double value) => double.IsPositiveInfinity(value) ? "+Inf" : double.IsNegativeInfinity(value) ? "-Inf" : value.ToString(CultureInfo.InvariantCulture);
}
