using System.Globalization;
using System.Text;
using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Media.Clips;

/// <summary>Finds out what footage is like, before anything is decoded.</summary>
internal sealed class FootageProber(IFfmpeg ffmpeg, IArtifactStore artifacts)
{
    /// <summary>Pixels a side; what is larger is no film but an attempt to use up memory.</summary>
    private const int MostPixels = 8192;

    /// <exception cref="StepException">Invalid: it cannot be read, or there is nothing to see.</exception>
    public async Task<Footage> Probe(Artifact video, CancellationToken ct)
    {
        var path = await artifacts.Open(video, ct);
        var format = ClipFormat.Of(path);
        using var json = JsonDocument.Parse(await Ask(path, format, ["-show_streams", "-of", "json"], ct));
        var stream = json.RootElement.GetProperty("streams").EnumerateArray().FirstOrDefault();
        var (width, height, pixels) = stream.ValueKind == JsonValueKind.Undefined ? (0, 0, "") : (Number(stream, "width"), Number(stream, "height"), Text(stream, "pix_fmt"));
        if (width == 0 || height == 0 || pixels.Length == 0)
            throw new StepException(StepFailure.Invalid, "A scene's clip has no moving pictures that can be decoded.");
        if (Math.Max(width, height) > MostPixels)
            throw new StepException(StepFailure.Invalid, $"A scene's clip is {width}x{height} pixels; at most {MostPixels} a side can be used.");

        return new(
            path, format, width, height,
            HasMatrix: Text(stream, "color_space") is not ("" or "unknown"),
            Transfer: Text(stream, "color_transfer"),
            HasAlpha: HasAlphaChannel(pixels),
            IsInterlaced: Text(stream, "field_order") is "tt" or "bb" or "tb" or "bt");
    }

    /// <summary>Seconds until the last picture is over, counted from the file's beginning: of what is there, whatever the file claims.</summary>
    /// <exception cref="StepException">Invalid, as above.</exception>
    public async Task<double> Measure(Footage footage, CancellationToken ct)
    {
        var lines = await Ask(footage.Path, footage.Format, ["-show_entries", "packet=pts_time,duration_time:format=start_time", "-of", "csv"], ct);
        var (end, start) = (0.0, 0.0);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var values = line.Split(',');
            if (values[0] == "packet")
                end = Math.Max(end, Seconds(values, 1) + Seconds(values, 2));
            else
                start = Seconds(values, 1);
        }

        return Math.Max(0, end - start);
    }

    private async Task<string> Ask(string path, string format, string[] what, CancellationToken ct)
    {
        using var found = new MemoryStream();
        try
        {
            await ffmpeg.Probe(
                new FfmpegCommand(["-v", "error", "-f", format, "-select_streams", "V:0", .. what, path])
                {
                    Deadline = TimeSpan.FromMinutes(2),
                    Output = (stream, token) => stream.CopyToAsync(found, token),
                },
                ct);
        }
        catch (StepException e) when (e is { Kind: StepFailure.Transient, InnerException: not CutShortException })
        {
            throw new StepException(StepFailure.Invalid, $"A scene's clip cannot be read: {e.Message}", e);
        }

        return Encoding.UTF8.GetString(found.GetBuffer(), 0, (int)found.Length);
    }

    /// <summary>FFmpeg's names of pixel formats with alpha: yuva…, rgba and its like, gbrap…, ya…, and palettes, whose colours may be transparent.</summary>
    private static bool HasAlphaChannel(string pixels) =>
        pixels is "rgba" or "argb" or "bgra" or "abgr" or "pal8" || pixels.StartsWith("yuva", StringComparison.Ordinal) || pixels.StartsWith("gbrap", StringComparison.Ordinal)
        || pixels.StartsWith("rgba64", StringComparison.Ordinal) || pixels.StartsWith("bgra64", StringComparison.Ordinal) || pixels.StartsWith("ya", StringComparison.Ordinal);

    private static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static int Number(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetInt32() : 0;

    private static double Seconds(string[] values, int at) =>
        at < values.Length && double.TryParse(values[at], NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;
}
