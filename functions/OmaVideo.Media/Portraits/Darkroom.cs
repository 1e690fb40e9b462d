using System.Globalization;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Assets;
using OmaVideo.Media.Assets.Pictures;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Media.Portraits;

/// <summary>From picture files to pixels, and back.</summary>
internal sealed class Darkroom(IFfmpeg ffmpeg)
{
    private const string Finely = "flags=lanczos+accurate_rnd+full_chroma_inp+full_chroma_int";

    /// <summary>The size of a picture's pixels as it lies in its file.</summary>
    public static (int Width, int Height) SizeOf(string file)
    {
        var head = PictureHead.Read(file, FileForms.Of(file));
        return (head.Width, head.Height);
    }

    /// <summary>The picture, or a part of it, in the size wanted.</summary>
    /// <exception cref="StepException">Invalid: the picture is damaged.</exception>
    public async Task<Photograph> Develop(string file, int width, int height, Part? part, CancellationToken ct)
    {
        var photo = new Photograph(width, height, new byte[width * height * 3]);
        var cut = part is { } p ? Text($"crop={p.Width}:{p.Height}:{p.X}:{p.Y}:exact=1,") : "";
        try
        {
            await ffmpeg.Run(
                new FfmpegCommand(
                [
                    "-v", "error", "-f", PictureFormat.Of(file, "The photo"), "-i", file, "-frames:v", "1",
                    "-vf", Text($"format=rgb24,{cut}scale=w={width}:h={height}:{Finely},format=rgb24"), "-f", "rawvideo", "pipe:1",
                ])
                {
                    Output = async (stream, token) => await stream.ReadExactlyAsync(photo.Rgb, token),
                },
                ct);
        }
        catch (EndOfStreamException e)
        {
            throw new StepException(StepFailure.Invalid, "The photo is damaged.", e);
        }

        return photo;
    }

    /// <summary>Writes a PNG of nothing but the pixels.</summary>
    public Task Print(Photograph photo, string file, CancellationToken ct) => ffmpeg.Run(
        new FfmpegCommand(
        [
            "-v", "error", "-f", "rawvideo", "-pix_fmt", "rgb24", "-video_size", Text($"{photo.Width}x{photo.Height}"), "-i", "pipe:0", "-frames:v", "1",
            "-c:v", "png", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-f", "image2", "-update", "1", Path.GetFileName(file),
        ])
        {
            Folder = Path.GetDirectoryName(Path.GetFullPath(file)),
            Input = async (stream, token) => await stream.WriteAsync(photo.Rgb, token),
        },
        ct);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
