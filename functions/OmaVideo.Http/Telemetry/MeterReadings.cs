using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using OmaVideo.Core.Telemetry;

namespace OmaVideo.Http.Telemetry;

/// <summary>
/// Adds up what our instruments measure, and what the framework measures of requests and of the process, from when it
/// starts. It starts from nothing with every start of the program, as counters of Prometheus may.
/// </summary>
public sealed class MeterReadings : IHostedService, IDisposable
{
    /// <summary>Of the framework's many.</summary>
    private static readonly string[] Others =
    [
        "http.server.request.duration", "http.server.active_requests",
        "dotnet.process.cpu.time", "dotnet.process.memory.working_set", "dotnet.gc.collections", "dotnet.thread_pool.queue.length",
    ];

    private readonly ConcurrentDictionary<string, MetricFamily> families = new();
    private readonly MeterListener listener = new();

    public MeterReadings()
    {
        listener.InstrumentPublished = Listen;
        listener.SetMeasurementEventCallback<byte>((_, value, tags, family) => Measure(value, tags, family));
        listener.SetMeasurementEventCallback<short>((_, value, tags, family) => Measure(value, tags, family));
        listener.SetMeasurementEventCallback<int>((_, value, tags, family) => Measure(value, tags, family));
        listener.SetMeasurementEventCallback<long>((_, value, tags, family) => Measure(value, tags, family));
        listener.SetMeasurementEventCallback<float>((_, value, tags, family) => Measure(value, tags, family));
        listener.SetMeasurementEventCallback<double>((_, value, tags, family) => Measure(value, tags, family));
        listener.SetMeasurementEventCallback<decimal>((_, value, tags, family) => Measure((double)value, tags, family));
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        listener.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>All there is now, in the order of its names.</summary>
    public IReadOnlyList<MetricFamily> Read()
    {
        listener.RecordObservableInstruments();
        return [.. families.Values.OrderBy(family => family.Name, StringComparer.Ordinal)];
    }

    public void Dispose() => listener.Dispose();

    private void Listen(Instrument instrument, MeterListener to)
    {
        if (instrument.Meter.Name == Instruments.Name || Others.Contains(instrument.Name))
            to.EnableMeasurementEvents(instrument, families.GetOrAdd(instrument.Name, _ => MetricFamily.Of(instrument)));
    }

    private static void Measure(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? family) => ((MetricFamily)family!).Measure(value, tags);
}
