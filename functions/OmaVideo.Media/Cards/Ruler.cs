using System.Text;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Cards;

/// <summary>
/// Measures text by having it drawn: only the rasteriser knows which fonts this machine has and how they shape a
/// script. All lines of a reel are measured in one go, and what is written twice once.
/// </summary>
internal sealed class Ruler(IFfmpeg ffmpeg)
{
    private const int Em = 32;
    private const int Band = 64;

    /// <summary>Lines on one drawing; rasterisers have a greatest height.</summary>
    private const int MostLines = 128;

    /// <summary>Of 255, from where on a pixel counts.</summary>
    private const byte Inked = 32;

    /// <summary>Room for what was estimated, and half as much again.</summary>
    private const double Room = 1.5;

    public async Task<IReadOnlyList<SetText>> Measure(IReadOnlyList<TextBlock> blocks, string folder, CancellationToken ct)
    {
        var lines = blocks.SelectMany(LinesOf).Distinct().ToList();
        if (lines.Count == 0)
            return [.. blocks.Select(block => SetText.Of(block, []))];

        var inks = new Dictionary<Line, Ink>();
        var width = (int)(Em * Room * (lines.Max(l => TextShape.Width(l.Text)) + 4)) / 2 * 2;
        var (height, pages) = (Math.Min(lines.Count, MostLines) * Band, lines.Chunk(MostLines).ToList());
        for (var page = 0; page < pages.Count; page++)
            await File.WriteAllTextAsync(Path.Combine(folder, $"ruler{page}.svg"), Svg.Document(width, height, Page(pages[page], width)), new UTF8Encoding(false), ct);

        await ffmpeg.Run(
            new FfmpegCommand(
            [
                "-v", "error", .. pages.SelectMany((_, page) => new[] { "-f", "svg_pipe", "-i", $"ruler{page}.svg" }),
                "-filter_complex", $"{string.Concat(pages.Select((_, page) => $"[{page}:v]format=rgba,alphaextract[p{page}];"))}{string.Concat(pages.Select((_, page) => $"[p{page}]"))}concat=n={pages.Count}[ink]",
                "-map", "[ink]", "-vsync", "passthrough", "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1",
            ])
            {
                Folder = folder,
                Output = async (stream, token) =>
                {
                    var band = new byte[width * Band];
                    foreach (var line in lines)
                    {
                        await stream.ReadExactlyAsync(band, token);
                        inks[line] = InkOf(band, width);
                    }

                    await stream.CopyToAsync(Stream.Null, token);
                },
            },
            ct);
        return [.. blocks.Select(block => SetText.Of(block, [.. LinesOf(block).Select(line => inks[line])]))];
    }

    private static IEnumerable<Line> LinesOf(TextBlock block) => block.Lines.Select(line => new Line(line, block.Face, block.RightToLeft));

    private static string Page(IEnumerable<Line> lines, int width) =>
        string.Concat(lines.Select((line, i) => Svg.Text(line.Text, width / 2.0, (i * Band) + 42, Em, "#fff", line.Face, line.RightToLeft)));

    private static Ink InkOf(ReadOnlySpan<byte> band, int width)
    {
        var (left, right) = (width, -1);
        for (var row = 0; row < Band; row++)
        {
            var samples = band.Slice(row * width, width);
            if (samples.IndexOfAnyInRange(Inked, byte.MaxValue) is var first and >= 0)
                (left, right) = (Math.Min(left, first), Math.Max(right, samples.LastIndexOfAnyInRange(Inked, byte.MaxValue)));
        }

        return right < 0 ? default : new((left - (width / 2.0)) / Em, (right + 1 - (width / 2.0)) / Em);
    }

    private readonly record struct Line(string Text, Typeface Face, bool? RightToLeft);
}
