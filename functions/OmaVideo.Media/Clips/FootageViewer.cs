using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Clips;

/// <summary>Measures footage, and takes the picture that stands for it.</summary>
public sealed class FootageViewer(IFfmpeg ffmpeg, IArtifactStore artifacts) : IFootageViewer
{
    private readonly FootageProber prober = new(ffmpeg, artifacts);

    public string Maker => $"footage {ClipFilter.Version}";

    public async Task<double> Measure(Artifact video, CancellationToken ct)
    {
        var seconds = await prober.Measure(await prober.Probe(video, ct), ct);
        return seconds > 0 ? seconds : throw new StepException(StepFailure.Invalid, "A scene's clip has no moving pictures in it.");
    }

    public async Task Take(Artifact video, double from, string file, CancellationToken ct)
    {
        var footage = await prober.Probe(video, ct);
        var start = Timeline.FrameAt(from);
        await ffmpeg.Run(
            new FfmpegCommand(
            [
                "-v", "error", .. ClipLoader.From(footage, start), "-vf", ClipFilter.Picture(footage, start), "-frames:v", "1", "-map_metadata", "-1",
                "-fflags", "+bitexact", "-c:v", "png", "-f", "image2", "-update", "1", file,
            ]),
            ct);
        if (!File.Exists(file))
            throw new StepException(StepFailure.Invalid, "A scene's clip has no picture where it is to begin.");
    }
}
