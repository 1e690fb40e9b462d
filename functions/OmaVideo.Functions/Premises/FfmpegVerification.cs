using OmaVideo.Local.Server.Checks;

namespace OmaVideo.Functions.Premises;

/// <summary>Says at the start which FFmpeg there is, and what it cannot do. A host that cannot render still answers; it is not ready.</summary>
internal sealed class FfmpegVerification(FfmpegCheck check, ILogger<FfmpegVerification> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var found = await check.Run(cancellationToken);
        if (found.Well)
            log.FfmpegFound(found.Detail);
        else
            log.FfmpegWanting(found.Detail);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
