using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Probe;

namespace OmaVideo.Media.Exports;

/// <summary>Encodes a master anew, or copies its streams into another container.</summary>
public sealed class Exporter(FfmpegRunner ffmpeg, IArtifactStore artifacts) : IExporter
{
    private readonly Prober prober = new(ffmpeg);

    public string Maker => $"export/1+{ExportEncoding.Version}";

    public async Task Export(ExportOrder order, string file, IProgress<double>? progress, CancellationToken ct)
    {
        var master = await artifacts.Open(order.Master, ct);
        var probed = await prober.Probe(master, "mov", ct);
        var size = probed.Video.Select(v => new FrameSize(v.Width, v.Height)).FirstOrDefault()
            ?? throw new StepException(StepFailure.Bug, "The video that is to be exported has no picture.");

        await ffmpeg.Run(
            new FfmpegCommand(
            [
                "-v", "error", "-progress", "pipe:1", "-f", "mov", "-i", master, "-map", "0:v:0", "-map", "0:a:0",
                .. ExportEncoding.For(order.Rendition, size), .. ExportContainer.For(order.Rendition.Format), "-fflags", "+bitexact", file,
            ])
            {
                // WebM of three minutes takes about one; slow machines get ten times that.
                Deadline = TimeSpan.FromMinutes(15),
                Output = (stream, token) => ExportProgress.Follow(stream, probed.Seconds, progress, token),
            },
            ct);

        if (order.Rendition.Format != RenditionFormat.WebM)
            await XmpBox.Carry(master, file, ct);
    }
}
