using Microsoft.Extensions.Hosting;
using OmaVideo.Core.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OmaVideo.Http.Telemetry;

/// <summary>Sends traces and metrics to a collector, if one is set. What is left is sent when the house closes.</summary>
public sealed class OtlpExport(TelemetrySettings settings) : IHostedService, IDisposable
{
    private TracerProvider? traces;
    private MeterProvider? metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.OtlpEndpoint is null && Environment.GetEnvironmentVariable(TelemetrySettings.Variable) is not { Length: > 0 })
            return Task.CompletedTask;

        var us = ResourceBuilder.CreateDefault().AddService("omavideo", serviceVersion: typeof(OtlpExport).Assembly.GetName().Version!.ToString(3));
        traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(us)
            .AddSource(TraceSources.All)
            .AddOtlpExporter(to => Address(to, "v1/traces"))
            .Build();
        metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(us)
            .AddMeter(Instruments.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
            .AddOtlpExporter(to => Address(to, "v1/metrics"))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The last to go, so that it has heard what all the others did at the end.</summary>
    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    /// <summary>OpenTelemetry's own variables are read by the exporter itself.</summary>
    private void Address(OtlpExporterOptions to, string signal)
    {
        if (settings.OtlpEndpoint is not { } endpoint)
            return;
        to.Protocol = OtlpExportProtocol.HttpProtobuf;
        to.Endpoint = new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{signal}");
    }
}
