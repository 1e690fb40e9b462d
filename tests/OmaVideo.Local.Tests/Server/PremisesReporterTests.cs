using OmaVideo.Core.Casting;
using OmaVideo.Http.Telemetry;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Tests.Server;

public sealed class PremisesReporterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly MeterReadings readings = new();

    public void Dispose()
    {
        readings.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task It_tells_of_room_memory_money_and_the_ends_of_models_in_use()
    {
        var (going, unused) = (Writer("ends-soon", new DateOnly(2100, 1, 1)), Writer("not-hired", new DateOnly(2099, 1, 1)) with { Provider = "elsewhere" });
        var cast = new Cast(new Catalogue([going, unused]), new HashSet<string> { "openai" }, TimeProvider.System);
        await readings.StartAsync(default);
        using var reporter = new PremisesReporter(new DataFolder(folder.Path), new EngineOptions { DayBudgetUsd = 12.5m }, cast, TimeProvider.System);
        await reporter.StartAsync(default);
        Assert.True(SpinWait.SpinUntil(() => Series("omavideo_storage_size_bytes").Any(), TimeSpan.FromSeconds(30)));
        await reporter.StopAsync(default);

        Assert.True(Read("omavideo_storage_free_bytes") > 0);
        Assert.True(Read("omavideo_storage_size_bytes") >= Read("omavideo_storage_free_bytes"));
        Assert.True(Read("omavideo_memory_limit_bytes") > 0);
        Assert.Equal(12.5, Read("omavideo_budget_day_usd"));
        Assert.Equal(DateTimeOffset.Parse("2100-01-01T00:00:00Z").ToUnixTimeSeconds(), Read("omavideo_model_retirement_timestamp_seconds", "model=\"ends-soon\",provider=\"openai\""));
        Assert.DoesNotContain("not-hired", PrometheusText.Of(readings.Read()));
    }

    private static Model Writer(string name, DateOnly end) => new("openai", name, [Role.Script], [], RetiresOn: end);

    private double Read(string family, string labels = "") => Series(family).Single(one => one.Key == labels).Value.Read().Value;

    private IEnumerable<KeyValuePair<string, MetricSeries>> Series(string family) => readings.Read().Single(one => one.Name == family).Series;
}
