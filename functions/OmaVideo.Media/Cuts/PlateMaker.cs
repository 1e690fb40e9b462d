using System.Globalization;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Cuts;

/// <summary>Decodes a still and scales it once, for all frames it is seen in.</summary>
internal sealed class PlateMaker(IFfmpeg ffmpeg, IArtifactStore artifacts)
{
    /// <exception cref="StepException">Invalid, when it is not a picture.</exception>
    public async Task<Plate> Make(Artifact still, FrameSize size, CancellationToken ct)
    {
        var path = await artifacts.Open(still, ct);
        var (width, height) = CameraPath.PlateSize(size);
        Plate? plate = null;
        try
        {
            await Decode();
        }
        catch (EndOfStreamException e)
        {
            throw new StepException(StepFailure.Invalid, "A scene's picture cannot be decoded.", e);
        }

        return plate!;

        Task Decode() => ffmpeg.Run(
            new FfmpegCommand(["-v", "error", "-f", PictureFormat.Of(path), "-i", path, "-frames:v", "1", "-vf", Filter(width, height), "-f", "rawvideo", "pipe:1"])
            {
                Output = async (stream, token) => plate = await Plate.Read(stream, width, height, token),
            },
            ct);
    }

    /// <summary>Covers the plate, what is over at the sides cut off; chroma sited left, as in the finished video.</summary>
    private static string Filter(int width, int height) => string.Create(CultureInfo.InvariantCulture, $"""
        scale=w={width}:h={height}:force_original_aspect_ratio=increase:flags=lanczos+accurate_rnd+full_chroma_inp+full_chroma_int:out_color_matrix=bt709:out_range=tv:out_h_chr_pos=0:out_v_chr_pos=128,crop={width}:{height},format=yuv420p
        """);
}
