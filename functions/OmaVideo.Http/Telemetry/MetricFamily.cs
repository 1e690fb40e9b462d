using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace OmaVideo.Http.Telemetry;

/// <summary>Everything that was measured with one instrument.</summary>
public sealed class MetricFamily
{
    /// <summary>More than this many sets of labels are a mistake somewhere; what comes after them is not kept apart.</summary>
    private const int MostSeries = 2000;

    /// <summary>Where an instrument says none: those of OpenTelemetry.</summary>
    private static readonly double[] UsualBuckets = [0, 5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10000];

    private readonly ConcurrentDictionary<string, MetricSeries> series = new();
    private readonly bool setsInstead;

    private MetricFamily(string name, string help, MetricKind kind, bool setsInstead, IReadOnlyList<double> buckets)
    {
        (Name, Help, Kind, this.setsInstead) = (name, help, kind, setsInstead);
        Buckets = buckets;
    }

    /// <summary>As Prometheus has it.</summary>
    public string Name { get; }

    public string Help { get; }

    public MetricKind Kind { get; }

    /// <summary>Upper bounds, ascending; of a histogram.</summary>
    public IReadOnlyList<double> Buckets { get; }

    /// <summary>By their labels as they are written, in that order.</summary>
    public IEnumerable<KeyValuePair<string, MetricSeries>> Series => series.OrderBy(one => one.Key, StringComparer.Ordinal);

    public static MetricFamily Of(Instrument instrument)
    {
        var type = instrument.GetType().Name.Split('`')[0];
        var kind = type switch
        {
            "Histogram" => MetricKind.Histogram,
            "Counter" or "ObservableCounter" => MetricKind.Counter,
            _ => MetricKind.Gauge,
        };
        return new(
            PrometheusName.Of(instrument.Name, instrument.Unit, kind),
            instrument.Description ?? instrument.Name,
            kind,
            type is not ("Counter" or "UpDownCounter"),
            kind == MetricKind.Histogram ? (instrument as Histogram<double>)?.Advice?.HistogramBucketBoundaries ?? UsualBuckets : []);
    }

    public void Measure(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = PrometheusName.Labels(tags);
        if (!series.TryGetValue(labels, out var one))
            one = series.GetOrAdd(series.Count < MostSeries ? labels : "overflow=\"true\"", _ => new MetricSeries(Buckets));

        if (Kind == MetricKind.Histogram)
            one.Observe(value);
        else if (setsInstead)
            one.Set(value);
        else
            one.Add(value);
    }
}

public enum MetricKind
{
    Counter,
    Gauge,
    Histogram,
}
