using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Clips;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Clips;

/// <summary>Footage whose pictures say by their brightness which they are, and what a cut shows of it.</summary>
internal static class Counted
{
    /// <summary>Each picture is two steps brighter than the one before; the first has 20.</summary>
    public static string Source(string rate, double seconds, string size = "64x36") =>
        FormattableString.Invariant($"color=s={size}:r={rate}:d={seconds},format=yuv420p,geq=lum=20+2*N:cb=128:cr=128");

    /// <summary>Lossless, with a key frame at the start alone.</summary>
    public static Task<Artifact> Footage(this MediaFolder media, string name, string source, params string[] further) =>
        media.Made(name, ["-f", "lavfi", "-i", source, "-c:v", "libx264", "-qp", "0", "-preset", "ultrafast", "-g", "1000", "-bf", "2", .. further]);

    /// <summary>The numbers of the pictures that a cut shows of a clip.</summary>
    public static async Task<List<int>> Numbers(this MediaFolder media, Clip clip, int offset, int frames) =>
        [.. (await media.Shown(clip, offset, frames)).Select(plate => (plate.Y - 20) / 2)];

    /// <summary>The colour in the middle of every picture that a cut shows of a clip.</summary>
    public static async Task<List<Yuv>> Shown(this MediaFolder media, Clip clip, int offset, int frames, FrameSize? size = null)
    {
        var cut = MediaFolder.Body(clip.Video, frames) with { Size = size ?? new(64, 36) };
        await using var pictures = await new ClipLoader(media.Ffmpeg, media).Load(clip, offset, cut, default);
        var colours = new List<Yuv>();
        var seen = default(Seen);
        for (var frame = 0; frame < frames; frame++)
        {
            seen = await pictures.Next(frame, seen, default);
            colours.Add(At(seen.Plate, 0.5, 0.5));
        }

        return colours;
    }

    /// <summary>The colour at a place, from 0 (left, top) to 1.</summary>
    public static Yuv At(Plate plate, double x, double y) => new(Sample(plate.Luma, x, y), Sample(plate.Blue, x, y), Sample(plate.Red, x, y));

    private static byte Sample(PlatePlane plane, double x, double y) => (byte)(plane.Row((int)(y * (plane.Height - 1)))[PlatePlane.Margin + (int)(x * (plane.Width - 1))] ^ 0x80);
}
