using System.Globalization;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Clips;

/// <summary>Has a clip decoded for a cut, and of it only what is seen there.</summary>
internal sealed class ClipLoader(IFfmpeg ffmpeg, IArtifactStore artifacts)
{
    private readonly FootageProber prober = new(ffmpeg, artifacts);

    /// <param name="offset">How many of the clip's frames were shown before this cut.</param>
    /// <exception cref="StepException">Invalid: it cannot be read. What shows only in decoding is thrown by its pictures.</exception>
    public async Task<ClipPictures> Load(Clip clip, int offset, Cut cut, CancellationToken ct)
    {
        var footage = await prober.Probe(clip.Video, ct);
        var start = Timeline.FrameAt(clip.Start);
        return new ClipPictures(ffmpeg, [.. Take.Of(clip, offset, cut.Frames).Select(take => Decoding(footage, take, start, cut))], cut.Size, ct);
    }

    private static FfmpegCommand Decoding(Footage footage, Take take, int start, Cut cut) =>
        new(
        [
            "-v", "error", .. From(footage, start + take.First), "-an", "-sn", "-dn", "-vf", ClipFilter.Of(footage, take, start, cut.Size),
            "-frames:v", take.Frames.ToString(CultureInfo.InvariantCulture), "-f", "rawvideo", "pipe:1",
        ])
        {
            // It goes at the pace of the encoder that its pictures end up in.
            Deadline = FfmpegCommand.DeadlineFor(Timeline.Seconds(cut.Frames)),
        };

    /// <summary>
    /// Reads a file from the key frame before a moment on and keeps its own times: of what lies before the moment, the filter
    /// shows the last, which is what is to be seen there. The exact seek would begin with the picture after it. Streams without an
    /// index are read from their beginning: where in them a key frame lies is not known.
    /// </summary>
    internal static IReadOnlyList<string> From(Footage footage, int frame) =>
    [
        "-copyts", "-start_at_zero",
        .. footage.HasIndex ? ["-noaccurate_seek", "-ss", Timeline.Seconds(frame).ToString("0.000000", CultureInfo.InvariantCulture)] : Array.Empty<string>(),
        "-f", footage.Format, "-i", footage.Path, "-map", "0:V:0",
    ];
}
