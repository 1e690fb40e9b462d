using Microsoft.Extensions.Configuration;
using OmaVideo.Http.Policies;

namespace OmaVideo.Http.Telemetry;

/// <summary>Where traces and metrics are sent; from the environment, e.g. <c>OMAVIDEO_Telemetry__OtlpEndpoint</c>.</summary>
public sealed record TelemetrySettings
{
    /// <summary>OpenTelemetry's own variable for all programs of a machine.</summary>
    public const string Variable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>A collector that speaks OTLP over HTTP, e.g. <c>http://localhost:4318</c>; nothing is sent without one.</summary>
    public Uri? OtlpEndpoint { get; init; }

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static TelemetrySettings From(IConfiguration configuration) => Settings.Read<TelemetrySettings>(configuration, "Telemetry", settings =>
    [
        new(nameof(OtlpEndpoint), settings.OtlpEndpoint is null or { IsAbsoluteUri: true, Scheme: "http" or "https" }, "an http or https address such as http://localhost:4318"),
    ]);
}
