using System.Text;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Probe;

namespace OmaVideo.Media.Sheets;

/// <summary>Lays a storyboard out on one sheet: the pictures, and over them a drawing with holes where they are seen.</summary>
public sealed class ContactSheetMaker(FfmpegRunner ffmpeg, IArtifactStore artifacts) : IContactSheetMaker
{
    private const string DrawingName = "sheet.svg";

    private readonly Prober prober = new(ffmpeg);

    public string Maker => "sheet/1";

    public async Task Draw(Storyboard board, string file, CancellationToken ct)
    {
        var folder = Path.GetDirectoryName(file)!;
        var pictures = new List<string>();
        foreach (var scene in board.Scenes)
            pictures.Add(await artifacts.Open(scene.Still.Picture, ct));

        var shape = (await prober.Probe(pictures[0], PictureFormat.Of(pictures[0]), ct)).Video.First();
        var layout = SheetLayout.Of(new FrameSize(shape.Width, shape.Height), [.. board.Scenes.Select(SheetDrawing.Words)]);
        await File.WriteAllTextAsync(Path.Combine(folder, DrawingName), SheetDrawing.Of(board, layout), new UTF8Encoding(false), ct);
        await ffmpeg.Run(
            new FfmpegCommand(
            [
                "-v", "error", .. pictures.SelectMany(p => new[] { "-f", PictureFormat.Of(p), "-i", p }), "-f", "svg_pipe", "-i", DrawingName,
                "-filter_complex", Graph(layout), "-map", "[sheet]", "-frames:v", "1", "-fflags", "+bitexact", "-c:v", "png", "-f", "image2", "-update", "1", file,
            ])
            {
                Folder = folder,
            },
            ct);
    }

    /// <summary>Pictures onto a plain ground, one after the other, then the drawing over all of them.</summary>
    private static string Graph(SheetLayout layout)
    {
        var graph = new StringBuilder($"color=c=white:s={SheetLayout.Width}x{layout.Height}:d=1:r=1,format=rgba[s0]");
        for (var i = 0; i < layout.Count; i++)
        {
            var (x, y) = layout.Place(i);
            var (width, height) = (layout.PictureWidth, layout.PictureHeight);
            graph.Append($";[{i}:v]scale={width}:{height}:force_original_aspect_ratio=increase:flags=lanczos,crop={width}:{height},format=rgb24[p{i}];[s{i}][p{i}]overlay={x}:{y}:format=rgb[s{i + 1}]");
        }

        return graph.Append($";[s{layout.Count}][{layout.Count}:v]overlay=0:0:format=rgb:alpha=premultiplied,format=rgb24[sheet]").ToString();
    }
}
