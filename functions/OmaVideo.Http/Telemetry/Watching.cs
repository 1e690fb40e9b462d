using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace OmaVideo.Http.Telemetry;

/// <summary>What watches the house, for a host's container.</summary>
public static class Watching
{
    public static IServiceCollection AddWatching(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(TelemetrySettings.From(configuration))
        .AddSingleton<MeterReadings>()
        .AddHostedService(house => house.GetRequiredService<MeterReadings>())
        .AddHostedService<OtlpExport>();
}
