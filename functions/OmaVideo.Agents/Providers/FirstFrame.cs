using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Providers;

/// <summary>The still a clip begins with, as video models want it: of exactly the clip's size, what is over at the sides cut off.</summary>
internal sealed class FirstFrame(IArtifactStore artifacts, IFfmpeg ffmpeg)
{
    /// <summary>Writes it to <paramref name="file"/> as a JPEG, which is a tenth of the PNG and shown for one frame.</summary>
    public async Task<string> Of(Artifact still, FrameSize size, string file, CancellationToken ct)
    {
        var filter = FormattableString.Invariant($"scale={size.Width}:{size.Height}:force_original_aspect_ratio=increase:flags=lanczos,crop={size.Width}:{size.Height},format=yuvj420p");
        await ffmpeg.Run(
            new FfmpegCommand(
            [
                "-v", "error", "-f", "png_pipe", "-i", await artifacts.Open(still, ct), "-frames:v", "1", "-vf", filter,
                "-map_metadata", "-1", "-c:v", "mjpeg", "-q:v", "3", "-f", "image2", "-update", "1", file,
            ]),
            ct);
        return file;
    }
}
