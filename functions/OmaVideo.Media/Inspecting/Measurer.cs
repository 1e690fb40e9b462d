using System.Globalization;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Inspecting;

/// <summary>Decodes a file once and measures everything on the way.</summary>
internal sealed class Measurer(IFfmpeg ffmpeg)
{
    /// <summary>
    /// Every picture is decoded; ten a second are judged, and small: black and standing still are seen there just as well, and
    /// making all of them small would cost half as much as decoding them. A night with one lit word in it is not black, and a slow
    /// camera under a nearly opaque card does not stand still; both measure ten times what is asked for here.
    /// </summary>
    private const string Picture = "[0:v:0]split[w][s];[w]fps=10,scale=192:-2:flags=area,blackdetect=d=0.5:pix_th=0.02:pic_th=0.998,freezedetect=n=0.0001:d=2[v]";

    /// <summary>ebur128's own log of every moment is left out; its summary stays.</summary>
    private const string Sound = "[0:a:0]silencedetect=n=-50dB:d=3,ebur128=peak=true:framelog=verbose[a]";

    /// <param name="sheet">What is laid of small pictures on the way, and <paramref name="sprites"/> where.</param>
    public async Task<Measured> Measure(string path, double seconds, SpriteSheet sheet, string sprites, CancellationToken ct)
    {
        var log = await ffmpeg.Run(
            new FfmpegCommand(
            [
                "-nostats", "-v", "level+info", "-f", "mov", "-i", path, "-filter_complex", $"{Picture};{Sprites(sheet)};{Sound}",
                "-map", "[v]", "-map", "[a]", "-f", "null", "-",
                "-map", "[t]", "-frames:v", "1", "-q:v", "4", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-f", "image2", "-update", "1", sprites,
            ])
            {
                Deadline = FfmpegCommand.DeadlineFor(seconds),
            },
            ct);
        return MeasuringLog.Read(log, seconds);
    }

    /// <summary>Of each stretch the picture that is seen in its middle.</summary>
    private static string Sprites(SpriteSheet sheet) => string.Create(CultureInfo.InvariantCulture, $"""
        [s]setpts=PTS-{sheet.Interval / 2.0}/TB,fps=1/{sheet.Interval}:start_time=0:round=up,scale={sheet.Tile.Width}:{sheet.Tile.Height}:flags=area:in_range=tv:out_range=pc,format=yuvj420p,tpad=stop=-1:stop_mode=clone,trim=end_frame={sheet.Count},tile={sheet.Columns}x{sheet.Rows}[t]
        """);
}
