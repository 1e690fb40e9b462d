using System.Globalization;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Cards;

/// <summary>Fits a logo into its corner, whatever its shape, and keeps the last one: a video has one for all its cuts.</summary>
internal sealed class LogoPress(IFfmpeg ffmpeg, IArtifactStore artifacts)
{
    /// <summary>More than any logo needs, and few enough to be decoded in a moment.</summary>
    private const int MostPixels = 40_000_000;

    private Fit? last;

    /// <returns>The cut's logo over all of its frames; nothing where it has none.</returns>
    public async Task<IReadOnlyList<Layer>> Print(Cut cut, CancellationToken ct)
    {
        if (cut.Logo is null)
            return [];
        if (last is not { } kept || kept.Logo != cut.Logo.Name || kept.Size != cut.Size)
            last = kept = new(cut.Logo.Name, cut.Size, await Fitted(cut.Logo, cut.Size, ct));
        return [new Layer(kept.Image, 0, cut.Frames, FadeIn: 0, FadeOut: 0, Rise: 0)];
    }

    private async Task<OverlayImage> Fitted(Artifact logo, FrameSize frame, CancellationToken ct)
    {
        var box = new CardSpace(frame).Logo;
        var drawing = CardDrawing.Within(frame, box.Left, box.Top, box.Left + box.Width - 2, box.Top + box.Height - 2, "");
        var path = await artifacts.Open(logo, ct);
        var rgba = new byte[drawing.Size.Width * drawing.Size.Height * 4];
        try
        {
            await ffmpeg.Run(
                new FfmpegCommand(
                [
                    "-v", "error", "-max_pixels", MostPixels.ToString(CultureInfo.InvariantCulture), "-err_detect", "explode",
                    "-f", PictureFormat.Of(path, "The logo"), "-i", path, "-frames:v", "1", "-vf", Filter(drawing.Size), "-f", "rawvideo", "pipe:1",
                ])
                {
                    Output = async (stream, token) => await stream.ReadExactlyAsync(rgba, token),
                },
                ct);
        }
        catch (Exception e) when (e is EndOfStreamException or StepException { Kind: StepFailure.Transient, InnerException: not CutShortException })
        {
            throw new StepException(StepFailure.Invalid, $"The logo cannot be decoded: wanted a whole PNG, JPEG or WebP of at most {MostPixels / 1_000_000} megapixels.", e);
        }

        return OverlayImage.Of(drawing.X, drawing.Y, drawing.Size, rgba);
    }

    /// <summary>As large as the box holds, at its right end. Scaled multiplied with alpha: what cannot be seen must not colour the edge.</summary>
    private static string Filter(FrameSize box) => string.Create(CultureInfo.InvariantCulture, $"""
        format=gbrap,premultiply=inplace=1,scale=w={box.Width}:h={box.Height}:force_original_aspect_ratio=decrease:flags=lanczos,unpremultiply=inplace=1,format=rgba,pad={box.Width}:{box.Height}:ow-iw:(oh-ih)/2:black@0
        """);

    private sealed record Fit(string Logo, FrameSize Size, OverlayImage Image);
}
