using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Inspecting;

/// <summary>Decodes a file once and measures everything on the way.</summary>
internal sealed class Measurer(IFfmpeg ffmpeg)
{
    /// <summary>
    /// Pictures are judged small: black and standing still are seen there just as well. A night with one lit word in it is
    /// not black, and a slow camera under a nearly opaque card does not stand still; both measure ten times what is asked for here.
    /// </summary>
    private const string Picture = "[0:v:0]scale=192:-2:flags=area,blackdetect=d=0.6:pix_th=0.02:pic_th=0.998,freezedetect=n=0.0001:d=2[v]";

    /// <summary>ebur128's own log of every moment is left out; its summary stays.</summary>
    private const string Sound = "[0:a:0]silencedetect=n=-50dB:d=3,ebur128=peak=true:framelog=verbose[a]";

    public async Task<Measured> Measure(string path, double seconds, CancellationToken ct)
    {
        var log = await ffmpeg.Run(
            new FfmpegCommand(["-nostats", "-v", "level+info", "-f", "mov", "-i", path, "-filter_complex", $"{Picture};{Sound}", "-map", "[v]", "-map", "[a]", "-f", "null", "-"])
            {
                Deadline = FfmpegCommand.DeadlineFor(seconds),
            },
            ct);
        return MeasuringLog.Read(log, seconds);
    }
}
