using System.Globalization;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Assets;
using OmaVideo.Media.Assets.Pictures;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Media.Fitting;

/// <summary>Fits pictures of any shape and size: they cover the frame around what there is to see, or stand before a soft backdrop of their own.</summary>
public sealed class PictureFitter(IFfmpeg ffmpeg, IArtifactStore artifacts) : IPictureFitter
{
    /// <summary>Still to frame, so that the camera can come nearer without loss.</summary>
    private const double Oversize = 1.25;

    /// <summary>From the backdrop's upper colour to its lower one.</summary>
    private const int Shades = 256;

    public string Maker => "picture-fitter/2";

    public async Task Fit(FittingOrder order, string file, CancellationToken ct)
    {
        var path = await artifacts.Open(order.Picture, ct);
        var head = PictureHead.Read(path, FileForms.Of(path));
        var frame = FrameSize.Of(order.AspectRatio);
        frame = new(Even(frame.Width * Oversize), Even(frame.Height * Oversize));

        var small = await Small(path, ct);
        var see = Interest.HasGaps(small);
        var fit = Fitting.Fit.Of(head.Width, head.Height, frame, see);
        var x = Interest.Best(small, (double)fit.Crop.Width / fit.Width, down: false);
        var y = Interest.Best(small, (double)fit.Crop.Height / fit.Height, down: true);
        await ffmpeg.Run(
            new FfmpegCommand(
            [
                "-v", "error", "-f", PictureFormat.Of(path), "-i", path, "-f", "rawvideo", "-pix_fmt", "rgb24", "-video_size", "1x256", "-i", "pipe:0",
                "-filter_complex", FittingGraph.Of(fit, frame, x, y, see), "-map", "[still]", "-frames:v", "1", "-map_metadata", "-1",
                "-c:v", "png", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-f", "image2", "-update", "1", Path.GetFileName(file),
            ])
            {
                Folder = Path.GetDirectoryName(Path.GetFullPath(file)),
                Input = async (stream, token) => await stream.WriteAsync(Colours(order), token),
            },
            ct);
    }

    private async Task<byte[]> Small(string path, CancellationToken ct)
    {
        var rgba = new byte[Interest.Side * Interest.Side * 4];
        var side = Interest.Side.ToString(CultureInfo.InvariantCulture);
        try
        {
            await ffmpeg.Run(
                new FfmpegCommand(["-v", "error", "-f", PictureFormat.Of(path), "-i", path, "-frames:v", "1", "-vf", $"scale=w={side}:h={side}:flags=area,format=rgba", "-f", "rawvideo", "pipe:1"])
                {
                    Output = async (stream, token) => await stream.ReadExactlyAsync(rgba, token),
                },
                ct);
        }
        catch (EndOfStreamException e)
        {
            throw new StepException(StepFailure.Invalid, "A scene's picture cannot be decoded.", e);
        }

        return rgba;
    }

    private static byte[] Colours(FittingOrder order)
    {
        var (top, bottom) = (Colour.Parse(order.Backdrop), Colour.Parse(order.BackdropDeep));
        return [.. Enumerable.Range(0, Shades).Select(i => top.Mix(bottom, (double)i / (Shades - 1))).SelectMany(colour => new[] { colour.Red, colour.Green, colour.Blue })];
    }

    private static int Even(double length) => (int)(length / 2) * 2;
}
