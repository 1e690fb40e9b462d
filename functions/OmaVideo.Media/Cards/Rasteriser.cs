using System.Text;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Cards;

/// <summary>Turns drawings into images, through FFmpeg's librsvg.</summary>
internal sealed class Rasteriser(IFfmpeg ffmpeg)
{
    /// <summary>White at half opacity: comes back as white from builds that give straight colour, as grey from those that give it multiplied with alpha.</summary>
    private const double Half = 0.5;

    /// <returns>An image for each drawing; drawings that differ only in how they are shown have one between them.</returns>
    public async Task<IReadOnlyList<OverlayImage>> Rasterise(IReadOnlyList<CardDrawing> drawings, string folder, CancellationToken ct)
    {
        var different = drawings.Select(Drawn).Distinct().ToList();
        var images = different.Zip(await Draw(different, folder, ct)).ToDictionary();
        return [.. drawings.Select(drawing => images[Drawn(drawing)])];
    }

    private static CardDrawing Drawn(CardDrawing drawing) => drawing with { Rise = 0, Clippings = null };

    private async Task<IReadOnlyList<OverlayImage>> Draw(List<CardDrawing> drawings, string folder, CancellationToken ct)
    {
        if (drawings.Count == 0)
            return [];

        var (inputs, outputs) = (new List<string>(), new List<string>());
        for (var i = 0; i < drawings.Count; i++)
        {
            var calibration = Svg.Rect(0, drawings[i].Size.Height, 2, 2, 0, "#fff", Half);
            await File.WriteAllTextAsync(Path.Combine(folder, $"card{i}.svg"), drawings[i].Document(calibration), new UTF8Encoding(false), ct);
            inputs.AddRange(["-threads", "1", "-f", "svg_pipe", "-i", $"card{i}.svg"]);
            outputs.AddRange(["-map", $"{i}:v", "-frames:v", "1", "-pix_fmt", "rgba", "-f", "rawvideo", $"card{i}.rgba"]);
        }

        await ffmpeg.Run(new FfmpegCommand(["-v", "error", .. inputs, .. outputs]) { Folder = folder }, ct);

        var images = new List<OverlayImage>();
        for (var i = 0; i < drawings.Count; i++)
            images.Add(Read(drawings[i], await File.ReadAllBytesAsync(Path.Combine(folder, $"card{i}.rgba"), ct)));
        return images;
    }

    private static OverlayImage Read(CardDrawing drawing, byte[] rgba)
    {
        var (width, height) = drawing.Size;
        var calibration = rgba.AsSpan(width * height * 4, 4);
        var multiplied = calibration[0] <= calibration[3] + 8;
        var pixels = rgba.AsSpan(0, width * height * 4);
        if (drawing.Tint is { } tint)
            Paint(pixels, Colour.Parse(tint));
        else if (multiplied)
            Straighten(pixels);
        return OverlayImage.Of(drawing.X, drawing.Y, new FrameSize(width, height), pixels);
    }

    private static void Paint(Span<byte> rgba, Colour colour)
    {
        for (var i = 0; i < rgba.Length; i += 4)
            (rgba[i], rgba[i + 1], rgba[i + 2]) = (colour.Red, colour.Green, colour.Blue);
    }

    private static void Straighten(Span<byte> rgba)
    {
        for (var i = 0; i < rgba.Length; i += 4)
        {
            int alpha = rgba[i + 3];
            if (alpha is 0 or 255)
                continue;
            for (var c = i; c < i + 3; c++)
                rgba[c] = (byte)Math.Min(255, ((rgba[c] * 255) + (alpha / 2)) / alpha);
        }
    }
}
