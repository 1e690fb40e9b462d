using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Studio.Tests.House;

/// <summary>The real FFmpeg, until somebody says that it is broken.</summary>
internal sealed class BreakableFfmpeg : IFfmpeg
{
    public const string Complaint = "The encoder \"<i>gave up</i>\" at frame 12.";

    private IFfmpeg real = null!;

    public bool IsBroken { get; set; }

    /// <summary>Stands before the one that is there.</summary>
    public void Stand(IServiceCollection services)
    {
        var known = services.Last(service => service.ServiceType == typeof(IFfmpeg)).ImplementationFactory!;
        services.AddSingleton<IFfmpeg>(crew =>
        {
            real = (IFfmpeg)known(crew);
            return this;
        });
    }

    public Task<string> Run(FfmpegCommand command, CancellationToken ct) => IsBroken ? throw new StepException(StepFailure.Invalid, Complaint) : real.Run(command, ct);

    public Task<string> Probe(FfmpegCommand command, CancellationToken ct) => real.Probe(command, ct);
}
