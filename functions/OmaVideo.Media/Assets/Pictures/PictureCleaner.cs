using System.Globalization;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Assets.Pictures;

/// <summary>Makes a picture anew from its pixels alone: upright, in sRGB, of bounded size. Nothing else of the file is left.</summary>
internal sealed class PictureCleaner(IFfmpeg ffmpeg)
{
    /// <summary>Megapixels that are decoded at most; large cameras make 61.</summary>
    private const int MostDecoded = 64;

    /// <summary>Megapixels that are kept at most; a frame with room to move in has 3.</summary>
    private const double MostKept = 24;

    /// <exception cref="StepException">Invalid: its size is out of bounds.</exception>
    public static void Check(PictureHead head)
    {
        if ((long)head.Width * head.Height > MostDecoded * 1_000_000L)
            throw new StepException(StepFailure.Invalid, $"The picture is {head.Width}x{head.Height} pixels; wanted at most {MostDecoded} megapixels.");
    }

    public async Task Clean(string file, FileForm form, string copy, CancellationToken ct)
    {
        var head = PictureHead.Read(file, form);
        var folder = Path.GetDirectoryName(copy)!;
        if (form == FileForm.Webp && head.Frames > 1)
        {
            var first = Path.Combine(folder, "first.webp");
            await FirstOfWebp.Write(file, first, ct);
            (file, head) = (first, PictureHead.Read(first, form) with { Profile = head.Profile, Turn = head.Turn });
            Check(head);
        }

        var cube = head.Profile is { } icc && ColourProfile.Read(icc) is { IsSrgb: false } profile ? profile : null;
        if (cube is not null)
            await ColourCube.Write(cube, Path.Combine(folder, "profile.cube"), ct);
        await Convert(file, form, head, cube is not null, copy, ct);
    }

    private async Task Convert(string file, FileForm form, PictureHead head, bool hasCube, string copy, CancellationToken ct)
    {
        var jpeg = Path.GetExtension(copy) == ".jpg";
        await ffmpeg.Run(
            new FfmpegCommand(
            [
                "-v", "error", "-noautorotate", "-max_pixels", (MostDecoded * 1_000_000).ToString(CultureInfo.InvariantCulture), "-err_detect", "explode",
                "-f", Demuxer(form), "-i", file, "-map", "0:v:0", "-frames:v", "1", "-map_metadata", "-1", "-vf", Filter(head, hasCube, jpeg),
                .. jpeg ? ["-c:v", "mjpeg", "-q:v", "2"] : new[] { "-c:v", "png" }, "-fflags", "+bitexact", "-flags:v", "+bitexact",
                "-f", "image2", "-update", "1", Path.GetFileName(copy),
            ])
            {
                Folder = Path.GetDirectoryName(copy),
            },
            ct);
    }

    private static string Demuxer(FileForm form) => form switch
    {
        FileForm.Png => "png_pipe",
        FileForm.Jpeg => "jpeg_pipe",
        FileForm.Webp => "webp_pipe",
        _ => "gif",
    };

    private static string Filter(PictureHead head, bool hasCube, bool jpeg) => string.Join(',',
    [
        .. Upright(head.Turn),
        .. hasCube ? [head.HasAlpha ? "format=gbrap" : "format=gbrp", "lut3d=file=profile.cube:interp=tetrahedral"] : Array.Empty<string>(),
        .. Smaller(head),
        jpeg ? "format=yuvj420p|yuvj422p|yuvj444p" : head.HasAlpha ? "format=rgba" : "format=rgb24",
    ]);

    private static string[] Upright(int turn) => turn switch
    {
        2 => ["hflip"],
        3 => ["hflip", "vflip"],
        4 => ["vflip"],
        5 => ["transpose=cclock_flip"],
        6 => ["transpose=clock"],
        7 => ["transpose=clock_flip"],
        8 => ["transpose=cclock"],
        _ => [],
    };

    private static string[] Smaller(PictureHead head)
    {
        var factor = Math.Sqrt(MostKept * 1e6 / ((double)head.Width * head.Height));
        return factor >= 1 ? [] : [string.Create(CultureInfo.InvariantCulture, $"scale=w=max(1\\,trunc(iw*{factor:0.######})):h=max(1\\,trunc(ih*{factor:0.######})):flags=lanczos+accurate_rnd+full_chroma_inp+full_chroma_int")];
    }
}
