using System.Text;
using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline;

/// <summary>Draws scenes as vector illustrations on this machine, without a model: equal orders give equal pictures.</summary>
public sealed class OfflineIllustrator(IFfmpeg ffmpeg) : IIllustrator
{
    /// <summary>Picture to frame, so that the camera can come nearer without loss.</summary>
    private const double Oversize = 1.25;

    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    public string Maker => "offline-illustrator-3";

    public async Task Draw(SceneDrawing drawing, string file, CancellationToken ct)
    {
        // FFmpeg reads a % in a picture's path as the place of a number, so it works in the folder and gets bare names.
        var svg = Path.ChangeExtension(file, ".svg");
        await File.WriteAllTextAsync(svg, Illustration.Compose(drawing, SizeOf(drawing.Look)), new UTF8Encoding(false), ct);
        await ffmpeg.Run(
            new([
                "-f", "svg_pipe", "-i", Path.GetFileName(svg), .. Grain(Manner.Of(drawing.Look.Style)),
                "-frames:v", "1", "-c:v", "png", "-pix_fmt", "rgb24", "-f", "image2", "-update", "1", Path.GetFileName(file),
            ])
            {
                Folder = Path.GetDirectoryName(Path.GetFullPath(file)),
                Deadline = Deadline,
            },
            ct);
        File.Delete(svg);
    }

    private static string[] Grain(Manner manner) => manner.Grain == 0 ? [] : ["-vf", $"format=gbrp,noise=alls={manner.Grain}:all_seed=7"];

    /// <summary>Size of the picture for a look, in pixels, both even.</summary>
    internal static FrameSize SizeOf(Look look)
    {
        var frame = FrameSize.Of(look.AspectRatio);
        return new((int)(frame.Width * Oversize / 2) * 2, (int)(frame.Height * Oversize / 2) * 2);
    }
}
