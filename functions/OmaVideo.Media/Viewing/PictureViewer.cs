using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Assets;
using OmaVideo.Media.Assets.Pictures;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Media.Viewing;

/// <summary>Has FFmpeg squeeze all pictures to small grey ones, one below the other.</summary>
public sealed class PictureViewer(IFfmpeg ffmpeg, IArtifactStore artifacts) : IPictureViewer
{
    private const int Bytes = Glance.Side * Glance.Side;

    public async Task<IReadOnlyList<Glance>> Look(IReadOnlyList<Artifact> pictures, CancellationToken ct)
    {
        var paths = new List<string>();
        foreach (var picture in pictures)
            paths.Add(await artifacts.Open(picture, ct));

        var grey = new byte[paths.Count * Bytes];
        try
        {
            await ffmpeg.Run(
                new FfmpegCommand(
                [
                    "-v", "error", .. paths.SelectMany(path => new[] { "-f", PictureFormat.Of(path), "-i", path }),
                    "-filter_complex", Graph(paths.Count), "-map", "[all]", "-frames:v", "1", "-f", "rawvideo", "-",
                ])
                {
                    Output = async (stream, stop) =>
                    {
                        await stream.ReadExactlyAsync(grey, stop);
                        await stream.CopyToAsync(Stream.Null, stop);
                    },
                },
                ct);
        }
        catch (Exception e) when (e is EndOfStreamException or StepException { Kind: StepFailure.Transient, InnerException: not CutShortException })
        {
            throw new StepException(StepFailure.Invalid, "A scene's picture is damaged.", e);
        }

        return [.. paths.Select((path, i) => GlanceAt(path, grey.AsSpan(i * Bytes, Bytes)))];
    }

    private static Glance GlanceAt(string path, ReadOnlySpan<byte> grey)
    {
        var head = PictureHead.Read(path, PictureFormat.Of(path) switch
        {
            "png_pipe" => FileForm.Png,
            "jpeg_pipe" => FileForm.Jpeg,
            _ => FileForm.Webp,
        });
        return Glance.Of(head.Width, head.Height, grey);
    }

    private static string Graph(int count)
    {
        var small = Enumerable.Range(0, count).Select(i => $"[{i}:v]scale={Glance.Side}:{Glance.Side}:flags=area,format=gray[p{i}];");
        var stacked = string.Concat(Enumerable.Range(0, count).Select(i => $"[p{i}]"));
        return $"{string.Concat(small)}{stacked}{(count == 1 ? "null" : $"vstack=inputs={count}")}[all]";
    }
}
