using System.Globalization;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Assets;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Media.Sound;

/// <summary>Decodes music that somebody brought and makes it as long as a video: it goes on from its beginning where it is too short, without a seam, and fades out where it is too long.</summary>
public sealed class MusicFitter(IFfmpeg ffmpeg, IArtifactStore artifacts) : IMusicFitter
{
    private const int Channels = 2;

    public string Maker => "music-fitter/1";

    public async Task Fit(MusicFitting fitting, string file, CancellationToken ct)
    {
        var pcm = await Decode(fitting, ct);
        var length = Samples.In(fitting.Seconds);
        var (left, right) = (Samples.FromPcm(pcm, 0, Channels), Samples.FromPcm(pcm, 1, Channels));
        var (from, until) = Silence.Around(left, right);
        if (until - from < length && left.Length - from >= length)
            until = left.Length;
        await File.WriteAllBytesAsync(file, Samples.ToPcm(MusicLoop.Of(left.AsSpan(from, until - from), length), MusicLoop.Of(right.AsSpan(from, until - from), length)), ct);
    }

    /// <summary>As much of it as a video can want, and no more, however long it is.</summary>
    private async Task<byte[]> Decode(MusicFitting fitting, CancellationToken ct)
    {
        var path = await artifacts.Open(fitting.Track, ct);
        using var pcm = new MemoryStream();
        try
        {
            await ffmpeg.Run(
                new FfmpegCommand(
                [
                    "-v", "error", .. FilmCleaner.Guard, "-f", Archivist.Demuxer(FileForms.Of(path)), "-i", path, "-map", "0:a:0",
                    "-t", (fitting.Seconds + Silence.MostSeconds).ToString("0.###", CultureInfo.InvariantCulture),
                    "-ac", "2", "-ar", "48000", "-c:a", "pcm_s16le", "-f", "s16le", "pipe:1",
                ])
                {
                    Deadline = FfmpegCommand.DeadlineFor(fitting.Seconds),
                    Output = (stream, token) => stream.CopyToAsync(pcm, token),
                },
                ct);
        }
        catch (StepException e) when (e is { Kind: StepFailure.Transient, InnerException: not CutShortException })
        {
            throw new StepException(StepFailure.Invalid, "The music that was given cannot be decoded.", e);
        }

        return pcm.Length > 0 ? pcm.ToArray() : throw new StepException(StepFailure.Invalid, "There is no sound in the music that was given.");
    }
}
