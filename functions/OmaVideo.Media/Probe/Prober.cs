using System.Globalization;
using System.Text.Json;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Probe;

/// <summary>Asks ffprobe what a file holds.</summary>
public sealed class Prober(IFfmpeg ffmpeg)
{
    /// <param name="format">The demuxer the file is meant for.</param>
    /// <param name="guard">Options that bound what is done to read a file nobody vouches for.</param>
    /// <exception cref="Core.Workflow.StepException">It cannot be read.</exception>
    public async Task<Probed> Probe(string path, string format, CancellationToken ct, IReadOnlyList<string>? guard = null)
    {
        using var found = new MemoryStream();
        await ffmpeg.Probe(
            new FfmpegCommand(["-v", "error", .. guard ?? [], "-f", format, "-count_packets", "-show_format", "-show_streams", "-show_chapters", "-of", "json", path])
            {
                Deadline = TimeSpan.FromMinutes(2),
                Output = (stream, token) => stream.CopyToAsync(found, token),
            },
            ct);
        using var json = JsonDocument.Parse(found.GetBuffer().AsMemory(0, (int)found.Length));
        return Read(json.RootElement);
    }

    private static Probed Read(JsonElement root) => new(
        Number(root.GetProperty("format"), "duration"),
        [.. root.GetProperty("streams").EnumerateArray().Select(TrackOf)],
        Tags(root.GetProperty("format")),
        [.. root.GetProperty("chapters").EnumerateArray().Select(chapter => Tags(chapter).GetValueOrDefault("title", ""))]);

    private static Track TrackOf(JsonElement stream) => new(
        Text(stream, "codec_type"),
        Text(stream, "codec_name"),
        (int)Number(stream, IsOnItsSide(stream) ? "height" : "width"),
        (int)Number(stream, IsOnItsSide(stream) ? "width" : "height"),
        Text(stream, "pix_fmt"),
        Text(stream, "r_frame_rate"),
        Text(stream, "color_space"),
        (int)Number(stream, "sample_rate"),
        (int)Number(stream, "channels"),
        Number(stream, "duration"),
        (int)Number(stream, "nb_read_packets"),
        Tags(stream));

    /// <summary>Whether a player turns the pictures by a right angle, as those of a telephone held upright.</summary>
    private static bool IsOnItsSide(JsonElement stream) => stream.TryGetProperty("side_data_list", out var list)
        && list.EnumerateArray().Any(side => Number(side, "rotation") is 90 or -90 or 270 or -270);

    private static string Text(JsonElement from, string name) => from.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static double Number(JsonElement from, string name) =>
        double.TryParse(Text(from, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static Dictionary<string, string> Tags(JsonElement of) => of.TryGetProperty("tags", out var tags)
        ? tags.EnumerateObject().ToDictionary(tag => tag.Name, tag => tag.Value.ToString(), StringComparer.OrdinalIgnoreCase)
        : [];
}
