using System.Diagnostics;
using System.Diagnostics.Metrics;
using OmaVideo.Core.Telemetry;
using OmaVideo.Http.Telemetry;

namespace OmaVideo.Http.Tests.Telemetry;

public sealed class PrometheusTextTests : IAsyncLifetime
{
    /// <summary>Instruments of this name are read, whoever made them.</summary>
    private readonly Meter meter = new(Instruments.Name);
    private readonly MeterReadings readings = new();

    public Task InitializeAsync() => readings.StartAsync(default);

    public Task DisposeAsync()
    {
        readings.Dispose();
        meter.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void A_counter_adds_up_and_a_gauge_shows_the_last()
    {
        var (counter, gauge) = (meter.CreateCounter<double>("test.lamps", "USD", "Lamps."), meter.CreateGauge<int>("test.light", "{lumen}", "How bright."));
        var level = meter.CreateUpDownCounter<long>("test.level", "By", "How full.");
        counter.Add(1.5, new KeyValuePair<string, object?>("colour", "red"));
        counter.Add(2, new KeyValuePair<string, object?>("colour", "red"));
        gauge.Record(7);
        gauge.Record(3);
        level.Add(5);
        level.Add(-2);

        Assert.Equal("# HELP test_lamps_usd_total Lamps.\n# TYPE test_lamps_usd_total counter\ntest_lamps_usd_total{colour=\"red\"} 3.5\n", Text("test_lamps"));
        Assert.Equal("# HELP test_light How bright.\n# TYPE test_light gauge\ntest_light 3\n", Text("test_light"));
        Assert.EndsWith("test_level_bytes 3\n", Text("test_level"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_asked_for_shows_what_it_is_then()
    {
        var value = 1L;
        meter.CreateObservableCounter("test.seen", () => value, description: "Seen.");
        Assert.EndsWith("test_seen_total 1\n", Text("test_seen"), StringComparison.Ordinal);
        value = 5;
        Assert.EndsWith("test_seen_total 5\n", Text("test_seen"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_histogram_has_its_buckets_added_up()
    {
        var histogram = meter.CreateHistogram("test.duration", "s", "How long.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.5, 1] });
        foreach (var seconds in new[] { 0.25, 0.5, 0.75, 4 })
            histogram.Record(seconds, new("b", "2"), new("a", 1));

        Assert.Equal(
            """
            # HELP test_duration_seconds How long.
            # TYPE test_duration_seconds histogram
            test_duration_seconds_bucket{a="1",b="2",le="0.5"} 2
            test_duration_seconds_bucket{a="1",b="2",le="1"} 3
            test_duration_seconds_bucket{a="1",b="2",le="+Inf"} 4
            test_duration_seconds_sum{a="1",b="2"} 5.5
            test_duration_seconds_count{a="1",b="2"} 4

            """,
            Text("test_duration"));
    }

    [Fact]
    public void Labels_and_help_are_escaped()
    {
        meter.CreateCounter<int>("test.9-hostile", null, "Two\nlines \\ \"quoted\"").Add(1, new KeyValuePair<string, object?>("a.b", "\"}\n\\ 1"));

        Assert.Equal(
            "# HELP test_9_hostile_total Two\\nlines \\\\ \"quoted\"\n# TYPE test_9_hostile_total counter\ntest_9_hostile_total{a_b=\"\\\"}\\n\\\\ 1\"} 1\n",
            Text("test_9"));
    }

    [Fact]
    public void Labels_without_end_do_not_fill_the_memory()
    {
        var counter = meter.CreateCounter<int>("test.endless");
        for (var i = 0; i < 3000; i++)
            counter.Add(1, new KeyValuePair<string, object?>("i", i));

        Assert.InRange(Text("test_endless").Count(c => c == '\n'), 2000, 2010);
        Assert.Contains("test_endless_total{overflow=\"true\"} 1000\n", Text("test_endless"));
    }

    [Fact]
    public void Much_at_once_is_all_counted()
    {
        var counter = meter.CreateCounter<int>("test.crowd");
        Parallel.For(0, 10_000, i => counter.Add(1, new KeyValuePair<string, object?>("i", i % 2)));

        Assert.EndsWith("test_crowd_total{i=\"0\"} 5000\ntest_crowd_total{i=\"1\"} 5000\n", Text("test_crowd"), StringComparison.Ordinal);
    }

    [FactWithPromtool]
    public async Task Promtool_has_nothing_to_say_about_our_own_figures()
    {
        Instruments.Jobs.Add(1, new KeyValuePair<string, object?>("status", "completed"));
        Instruments.RenderSpeed.Record(3);
        Instruments.ProviderCost.Add(0.25, new("provider", "test"), new("model", "m"));
        using var promtool = Process.Start(new ProcessStartInfo("promtool", ["check", "metrics"]) { RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true })!;
        await promtool.StandardInput.WriteAsync(PrometheusText.Of(readings.Read().Where(family => !family.Name.StartsWith("test_", StringComparison.Ordinal))));
        promtool.StandardInput.Close();
        var said = await promtool.StandardError.ReadToEndAsync() + await promtool.StandardOutput.ReadToEndAsync();
        await promtool.WaitForExitAsync();

        Assert.Equal((0, ""), (promtool.ExitCode, said));
    }

    private string Text(string name) => PrometheusText.Of(readings.Read().Where(family => family.Name.StartsWith(name, StringComparison.Ordinal)));
}
