using OmaVideo.Core.Rendering;

namespace OmaVideo.Benchmarks;

/// <summary>Encodes cuts with the floor's settings instead of their own.</summary>
internal sealed class FloorEncoder(IFfmpeg inner) : IFfmpeg
{
    public static readonly string[] Settings = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-pix_fmt", "yuv420p"];

    public static readonly string[] Marks = ["-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", "-color_range", "tv"];

    public Task<string> Run(FfmpegCommand command, CancellationToken ct) => inner.Run(
        command.Arguments.Contains("libx264")
            ? command with { Arguments = [.. command.Arguments.TakeWhile(a => a != "-c:v"), .. Settings, .. Marks, .. command.Arguments.SkipWhile(a => a != "-force_key_frames")] }
            : command,
        ct);

    public Task<string> Probe(FfmpegCommand command, CancellationToken ct) => inner.Probe(command, ct);
}
