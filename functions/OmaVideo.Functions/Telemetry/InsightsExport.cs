using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using OmaVideo.Core.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OmaVideo.Functions.Telemetry;

/// <summary>
/// Sends traces and figures to Application Insights, if one is set. The platform hands each call the trace it belongs to, so a
/// request, its orchestration, the activities and what they call are one.
/// </summary>
internal sealed class InsightsExport(InsightsSettings settings) : IHostedService, IDisposable
{
    private TracerProvider? traces;
    private MeterProvider? figures;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.Connection is not { Length: > 0 } connection)
            return Task.CompletedTask;

        var us = ResourceBuilder.CreateDefault().AddService("omavideo", serviceVersion: typeof(InsightsExport).Assembly.GetName().Version!.ToString(3));
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(us).AddSource(TraceSources.All).AddAzureMonitorTraceExporter(To).Build();
        figures = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(us).AddMeter(Instruments.Name).AddAzureMonitorMetricExporter(To).Build();
        return Task.CompletedTask;

        void To(AzureMonitorExporterOptions exporter)
        {
            exporter.ConnectionString = connection;

            if (settings.ByIdentity)
                exporter.Credential = new DefaultAzureCredential();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The last to go, so that it has heard what all the others did at the end.</summary>
    public void Dispose()
    {
        traces?.Dispose();
        figures?.Dispose();
    }
}
