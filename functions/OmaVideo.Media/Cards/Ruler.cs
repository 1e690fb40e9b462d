using System.Text;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Cards;

/// <summary>
/// Measures text by having it drawn: only the rasteriser knows which fonts this machine has and how they shape a
/// script. All lines of a cut are measured in one go.
/// </summary>
internal sealed class Ruler(IFfmpeg ffmpeg)
{
    private const int Em = 32;
    private const int Band = 64;

    /// <summary>Room for what was estimated, and half as much again.</summary>
    private const double Room = 1.5;

    public async Task<IReadOnlyList<SetText>> Measure(IReadOnlyList<TextBlock> blocks, string folder, CancellationToken ct)
    {
        var lines = blocks.SelectMany(block => block.Lines.Select(line => (line, block.Face, block.RightToLeft))).ToList();
        if (lines.Count == 0)
            return [.. blocks.Select(block => SetText.Of(block, []))];

        var width = (int)(Em * Room * (lines.Max(l => TextShape.Width(l.line)) + 4)) / 2 * 2;
        var svg = string.Concat(lines.Select((l, i) => Svg.Text(l.line, width / 2.0, (i * Band) + 42, Em, "#fff", l.Face, l.RightToLeft)));
        await File.WriteAllTextAsync(Path.Combine(folder, "ruler.svg"), Svg.Document(width, lines.Count * Band, svg), new UTF8Encoding(false), ct);

        var inks = new Queue<Ink>();
        await ffmpeg.Run(
            new FfmpegCommand(["-v", "error", "-f", "svg_pipe", "-i", "ruler.svg", "-frames:v", "1", "-vf", "format=rgba,alphaextract", "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1"])
            {
                Folder = folder,
                Output = async (stream, token) =>
                {
                    var band = new byte[width * Band];
                    for (var i = 0; i < lines.Count; i++)
                    {
                        await stream.ReadExactlyAsync(band, token);
                        inks.Enqueue(InkOf(band, width));
                    }
                },
            },
            ct);
        return [.. blocks.Select(block => SetText.Of(block, [.. block.Lines.Select(_ => inks.Dequeue())]))];
    }

    private static Ink InkOf(byte[] band, int width)
    {
        var (left, right) = (width, -1);
        for (var i = 0; i < band.Length; i++)
        {
            if (band[i] < 32)
                continue;
            left = Math.Min(left, i % width);
            right = Math.Max(right, i % width);
        }

        return right < 0 ? default : new((left - (width / 2.0)) / Em, (right + 1 - (width / 2.0)) / Em);
    }
}
