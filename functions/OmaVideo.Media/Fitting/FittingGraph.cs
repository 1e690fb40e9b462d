using System.Globalization;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Fitting;

/// <summary>FFmpeg's way from a picture to a still: input 0 is the picture, input 1 a column of a backdrop's colours.</summary>
internal static class FittingGraph
{
    private const string Finely = "flags=lanczos+accurate_rnd+full_chroma_inp+full_chroma_int";

    /// <param name="x">Where the kept part lies in the room there is, 0 to 1.</param>
    public static string Of(Fit fit, FrameSize frame, double x, double y, bool see)
    {
        var picture = Text($"scale=w={fit.Width}:h={fit.Height}:{Finely},crop={fit.Crop.Width}:{fit.Crop.Height}:{Math.Round((fit.Width - fit.Crop.Width) * x)}:{Math.Round((fit.Height - fit.Crop.Height) * y)}:exact=1");
        if (fit.Covers)
            return $"[0:v]format=rgb24,{picture}[still]";

        var (left, top) = ((frame.Width - fit.Crop.Width) / 2, (frame.Height - fit.Crop.Height) / 2);
        var backdrop = see ? $"[1:v]{Gradient(frame)}[back]" : $"[0:v]format=rgb24,{Blurred(frame)}[back]";
        if (!fit.ShowsPicture)
            return $"{backdrop};[back]null[still]";
        return see
            ? Text($"{backdrop};[0:v]format=rgba,{picture}[front];[back][front]overlay={left}:{top}:format=gbrp,format=rgb24[still]")
            : Text($"{backdrop};[0:v]format=rgb24,{picture}[front];{Shadow(fit.Crop, frame, left, top)};[back][shadow]overlay=0:0:format=gbrp[lit];[lit][front]overlay={left}:{top}:format=gbrp,format=rgb24[still]");
    }

    /// <summary>The picture itself, so soft and dim that it is only its light.</summary>
    private static string Blurred(FrameSize frame) => Text(
        $"scale=w={frame.Width / 8}:h={frame.Height / 8}:force_original_aspect_ratio=increase:{Finely},crop={frame.Width / 8}:{frame.Height / 8},gblur=sigma=14:steps=3,lutrgb=r=val*0.6:g=val*0.6:b=val*0.6,scale=w={frame.Width}:h={frame.Height}:flags=bicubic,noise=alls=2:all_seed=7");

    private static string Gradient(FrameSize frame) => Text($"scale=w={frame.Width}:h={frame.Height}:flags=bilinear");

    /// <summary>What lifts the picture from its backdrop.</summary>
    private static string Shadow(FrameSize part, FrameSize frame, int left, int top) => Text(
        $"color=black@0.6:s={Math.Max(1, part.Width / 4)}x{Math.Max(1, part.Height / 4)},format=rgba,pad={frame.Width / 4}:{frame.Height / 4}:{left / 4}:{(top + 24) / 4}:color=black@0,gblur=sigma=10:steps=2:planes=8,scale=w={frame.Width}:h={frame.Height}:flags=bilinear,trim=end_frame=1[shadow]");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
