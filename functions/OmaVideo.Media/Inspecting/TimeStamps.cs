using System.Globalization;
using System.Text;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Inspecting;

/// <summary>Whether everything in a file comes at its time: pictures evenly from the first moment on, and nothing to be decoded before what precedes it.</summary>
internal sealed class TimeStamps(IFfmpeg ffmpeg)
{
    /// <summary>Seconds to which times are rounded where they are read.</summary>
    private const double Rounding = 0.0005;

    public async Task<IReadOnlyList<string>> Faults(string path, CancellationToken ct)
    {
        using var found = new MemoryStream();
        await ffmpeg.Probe(
            new FfmpegCommand(["-v", "error", "-f", "mov", "-show_entries", "packet=codec_type,pts_time,dts_time", "-of", "csv=p=0", path])
            {
                Deadline = TimeSpan.FromMinutes(2),
                Output = (stream, token) => stream.CopyToAsync(found, token),
            },
            ct);
        return [.. Read(Encoding.ASCII.GetString(found.GetBuffer(), 0, (int)found.Length))];
    }

    /// <param name="packets">A line each: kind, when it is shown, when it is decoded.</param>
    internal static IEnumerable<string> Read(string packets)
    {
        var streams = packets.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).Where(p => p.Length >= 3).ToLookup(p => p[0], p => (Shown: Time(p[1]), Decoded: Time(p[2])));
        foreach (var stream in streams.Where(s => s.Zip(s.Skip(1)).Any(pair => !(pair.Second.Decoded > pair.First.Decoded))))
            yield return $"wanted rising time stamps, found {(stream.Key == "video" ? "pictures that are" : "sound that is")} to be decoded before what precedes it";

        var shown = streams["video"].Select(p => p.Shown).Order().ToList();
        if (shown.Where((time, i) => !(Math.Abs(time - Timeline.Seconds(i)) <= Rounding)).Select(time => (double?)time).FirstOrDefault() is { } uneven)
            yield return FormattableString.Invariant($"wanted pictures at even times, found one at {uneven:0.000} s that comes early or late");
    }

    private static double Time(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var time) ? time : double.NaN;
}
