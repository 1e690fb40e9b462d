using System.Globalization;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Cuts;

/// <summary>Decodes stills and scales each once, for all frames it is seen in; all of them in one run of FFmpeg.</summary>
internal sealed class PlateMaker(IFfmpeg ffmpeg, IArtifactStore artifacts)
{
    /// <returns>The plates by their stills' names.</returns>
    /// <exception cref="StepException">Invalid, when one is not a picture.</exception>
    public async Task<IReadOnlyDictionary<string, Plate>> Make(IReadOnlyList<Artifact> stills, FrameSize size, CancellationToken ct)
    {
        var (width, height) = CameraPath.PlateSize(size);
        var plates = new Dictionary<string, Plate>();
        if (stills.Count == 0)
            return plates;

        var (inputs, graph) = (new List<string>(), "");
        for (var i = 0; i < stills.Count; i++)
        {
            var path = await artifacts.Open(stills[i], ct);
            inputs.AddRange(["-threads", "1", "-f", PictureFormat.Of(path), "-i", path]);
            graph += $"[{i}:v]{Filter(width, height)}[p{i}];";
        }

        try
        {
            await Decode();
        }
        catch (EndOfStreamException e)
        {
            throw new StepException(StepFailure.Invalid, "A scene's picture cannot be decoded.", e);
        }

        return plates;

        Task Decode() => ffmpeg.Run(
            new FfmpegCommand(
            [
                "-v", "error", .. inputs, "-filter_complex", $"{graph}{string.Concat(stills.Select((_, i) => $"[p{i}]"))}concat=n={stills.Count}[plates]",
                "-map", "[plates]", "-vsync", "passthrough", "-f", "rawvideo", "pipe:1",
            ])
            {
                Output = async (stream, token) =>
                {
                    foreach (var still in stills)
                        plates[still.Name] = await Plate.Read(stream, width, height, token);
                },
            },
            ct);
    }

    /// <summary>Covers the plate, what is over at the sides cut off; chroma sited left, as in the finished video.</summary>
    private static string Filter(int width, int height) => string.Create(CultureInfo.InvariantCulture, $"""
        trim=end_frame=1,scale=w={width}:h={height}:force_original_aspect_ratio=increase:flags=lanczos+accurate_rnd+full_chroma_inp+full_chroma_int:out_color_matrix=bt709:out_range=tv:out_h_chr_pos=0:out_v_chr_pos=128,crop={width}:{height},format=yuv420p,setsar=1
        """);
}
