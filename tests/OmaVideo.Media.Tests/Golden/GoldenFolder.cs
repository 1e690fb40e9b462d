using System.Globalization;
using System.Runtime.CompilerServices;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Golden;

/// <summary>
/// Frames that were looked at and found beautiful, kept small beside this file. To renew them after a change, and then
/// look at them: <c>OMAVIDEO_RENEW_GOLDEN=1 dotnet test tests/OmaVideo.Media.Tests -c Release --filter "Golden|Every_rendition_looks"</c>
/// </summary>
internal static class GoldenFolder
{
    /// <summary>Encoders and rasterisers differ by less than 0.02; a picture that moved, or a line of text that is gone, by more than 0.05.</summary>
    public const double Alike = 0.95;

    private static bool Renewing => Environment.GetEnvironmentVariable("OMAVIDEO_RENEW_GOLDEN") == "1";

    /// <summary>Holds frames against those kept under their names, all of one size.</summary>
    public static async Task Compare(MediaFolder media, IReadOnlyList<(string Name, Frame Frame)> frames)
    {
        var kept = Small(frames[0].Frame.Size);
        if (Renewing)
            await Keep(media, frames, kept);

        var likeness = await Likeness(media, frames, kept);
        Assert.All(frames.Zip(likeness), pair => Assert.True(pair.Second >= Alike, $"{pair.First.Name} is like what is kept by {pair.Second:0.000} only."));
    }

    /// <summary>How much each frame is like the one kept under its name: SSIM, 1 is the same.</summary>
    public static Task<IReadOnlyList<double>> Likeness(MediaFolder media, IReadOnlyList<(string Name, Frame Frame)> frames) =>
        Likeness(media, frames, Small(frames[0].Frame.Size));

    private static async Task<IReadOnlyList<double>> Likeness(MediaFolder media, IReadOnlyList<(string Name, Frame Frame)> frames, FrameSize kept)
    {
        for (var i = 0; i < frames.Count; i++)
            File.Copy(PathOf(frames[i].Name), media.PathOf($"golden{i:000}.jpg"), overwrite: true);
        await media.Ffmpeg.Run(
            new(
            [
                "-v", "error", .. Raw(frames[0].Frame.Size), "-f", "image2", "-framerate", "30", "-i", "golden%03d.jpg",
                "-lavfi", $"[0:v]{Scaled(kept)}[made];[1:v]scale=in_range=pc:out_range=tv,format=yuv420p[kept];[made][kept]ssim=stats_file=ssim.txt:shortest=1", "-f", "null", "-",
            ])
            {
                Folder = media.Folder,
                Input = (stream, ct) => Write(frames, stream, ct),
            },
            default);
        var found = (await File.ReadAllLinesAsync(media.PathOf("ssim.txt")))
            .Select(line => double.Parse(line.Split("All:")[1].Split(' ')[0], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(frames.Count, found.Count);
        return found;
    }

    private static async Task Keep(MediaFolder media, IReadOnlyList<(string Name, Frame Frame)> frames, FrameSize kept)
    {
        await media.Ffmpeg.Run(
            new(["-v", "error", .. Raw(frames[0].Frame.Size), "-vf", $"{Scaled(kept)},scale=in_range=tv:out_range=pc,format=yuvj420p", "-q:v", "5", "-f", "image2", "kept%03d.jpg"])
            {
                Folder = media.Folder,
                Input = (stream, ct) => Write(frames, stream, ct),
            },
            default);
        for (var i = 0; i < frames.Count; i++)
            File.Copy(media.PathOf($"kept{i + 1:000}.jpg"), PathOf(frames[i].Name), overwrite: true);
    }

    private static string[] Raw(FrameSize size) => ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-video_size", $"{size.Width}x{size.Height}", "-framerate", "30", "-i", "pipe:0"];

    /// <summary>JPEG counts as BT.601 with viewers.</summary>
    private static string Scaled(FrameSize size) => $"scale={size.Width}:{size.Height}:flags=area:in_color_matrix=bt709:out_color_matrix=bt601:in_range=tv:out_range=tv,format=yuv420p";

    private static FrameSize Small(FrameSize size) => size.Width == size.Height ? new(288, 288) : size.Width > size.Height ? new(384, 216) : new(216, 384);

    private static async Task Write(IReadOnlyList<(string Name, Frame Frame)> frames, Stream stream, CancellationToken ct)
    {
        foreach (var (_, frame) in frames)
            await stream.WriteAsync(frame.Bytes, ct);
    }

    private static string PathOf(string name) => Path.Combine(Here(), name + ".jpg");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
