using System.Diagnostics;
using OmaVideo.Core.Telemetry;

namespace OmaVideo.Local.Server;

/// <summary>Gives every request, and the job it sets going, the identity of a trace, so that their lines in the log are found together; also where nobody collects traces.</summary>
internal sealed class LogTraces : IHostedService, IDisposable
{
    private readonly ActivityListener listener = new()
    {
        ShouldListenTo = source => source.Name is Instruments.Name or "Microsoft.AspNetCore",
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        ActivitySource.AddActivityListener(listener);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => listener.Dispose();
}
