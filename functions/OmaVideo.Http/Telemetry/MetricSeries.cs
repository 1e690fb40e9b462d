namespace OmaVideo.Http.Telemetry;

/// <summary>What was measured under one set of labels.</summary>
public sealed class MetricSeries(IReadOnlyList<double> buckets)
{
    private readonly Lock turn = new();
    private readonly long[] counts = new long[buckets.Count + 1];
    private double value;

    public void Add(double more)
    {
        lock (turn)
            value += more;
    }

    public void Set(double instead)
    {
        lock (turn)
            value = instead;
    }

    public void Observe(double measured)
    {
        var bucket = 0;
        while (bucket < buckets.Count && measured > buckets[bucket])
            bucket++;
        lock (turn)
        {
            counts[bucket]++;
            value += measured;
        }
    }

    /// <returns>The value, or the sum of what was observed; and how much of it fell into each bucket, the last of them without bound.</returns>
    public (double Value, IReadOnlyList<long> Counts) Read()
    {
        lock (turn)
            return (value, [.. counts]);
    }
}
