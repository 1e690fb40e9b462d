using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Posters;

/// <summary>Takes the poster from the moment when the title stands.</summary>
public sealed class PosterMaker(IFfmpeg ffmpeg, IArtifactStore artifacts) : IPosterMaker
{
    /// <summary>Seconds; the title has fully appeared after 0.8.</summary>
    private const string Moment = "1.6";

    public string Maker => "poster/1";

    public async Task Take(Artifact video, string file, CancellationToken ct) => await ffmpeg.Run(
        new FfmpegCommand(
        [
            "-v", "error", "-threads", "1", "-ss", Moment, "-f", "mov", "-i", await artifacts.Open(video, ct), "-map", "0:v:0", "-frames:v", "1", "-map_metadata", "-1",
            "-vf", "scale=in_range=tv:out_range=pc:flags=accurate_rnd+full_chroma_int,format=yuvj420p", "-q:v", "2", "-fflags", "+bitexact", "-flags:v", "+bitexact",
            "-f", "image2", "-update", "1", file,
        ]),
        ct);
}
