using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Probe;

namespace OmaVideo.Media.Inspecting;

/// <summary>Looks at a finished file as its viewer will get it: what it says of itself, then what is really in it.</summary>
public sealed class Inspector(FfmpegRunner ffmpeg, IArtifactStore artifacts) : IInspector
{
    private readonly Prober prober = new(ffmpeg);
    private readonly TimeStamps stamps = new(ffmpeg);
    private readonly Measurer measurer = new(ffmpeg);

    public string Maker => "inspector/3";

    public async Task<Inspection> Inspect(InspectionOrder order, SpriteSheet sheet, string sprites, CancellationToken ct)
    {
        var path = await artifacts.Open(order.Master, ct);
        try
        {
            return await Inspect(order, path, sheet, sprites, ct);
        }
        catch (StepException e) when (e is { Kind: StepFailure.Transient, InnerException: not CutShortException })
        {
            return new Inspection(0, 0, double.NegativeInfinity, double.NegativeInfinity, [$"it cannot be read: {e.Message}"]);
        }
    }

    private async Task<Inspection> Inspect(InspectionOrder order, string path, SpriteSheet sheet, string sprites, CancellationToken ct)
    {
        var probed = await prober.Probe(path, "mov", ct);
        var faults = StreamFaults.Of(probed, BoxOrder.Of(path), order).ToList();
        var frames = probed.Video.Select(v => v.Packets).FirstOrDefault();
        if (!probed.Video.Any() || !probed.Sound.Any())
            return new Inspection(probed.Seconds, frames, double.NegativeInfinity, double.NegativeInfinity, faults);

        faults.AddRange(await stamps.Faults(path, ct));
        var measured = await measurer.Measure(path, probed.Seconds, sheet, sprites, ct);
        return new Inspection(probed.Seconds, frames, measured.Loudness, measured.TruePeak, [.. faults, .. MeasuredFaults.Of(measured, order)]);
    }
}
