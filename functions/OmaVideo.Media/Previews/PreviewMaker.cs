using System.Globalization;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Previews;

/// <summary>Decodes the moments alone, and makes them smaller until they are small enough.</summary>
public sealed class PreviewMaker(IFfmpeg ffmpeg, IArtifactStore artifacts) : IPreviewMaker
{
    private const long MostBytes = 1_000_000;

    /// <summary>
    /// WebP's quality, pictures a second and pixels a side, from what is wanted to what even noise fits in. Twelve a second look
    /// alive at half the bytes of twenty-four.
    /// </summary>
    private static readonly (int Quality, int Rate, int Side)[] Ways = [(68, 12, 480), (40, 12, 480), (15, 8, 320)];

    public string Maker => "preview/1";

    public async Task Animate(Artifact video, IReadOnlyList<Moment> moments, string file, CancellationToken ct)
    {
        var path = await artifacts.Open(video, ct);
        foreach (var (quality, rate, side) in Ways)
        {
            await ffmpeg.Run(Animation(path, moments, quality, Graph(moments.Count, rate, side), file), ct);
            if (new FileInfo(file).Length < MostBytes)
                return;
        }
    }

    private static FfmpegCommand Animation(string path, IReadOnlyList<Moment> moments, int quality, string graph, string file) => new(
    [
        "-v", "error", .. moments.SelectMany(m => new[] { "-threads", "1", "-ss", Number(m.Start), "-t", Number(m.Seconds), "-f", "mov", "-i", path }),
        "-filter_complex", $"{string.Concat(moments.Select((_, i) => $"[{i}:v:0]"))}{graph}", "-map", "[p]", "-map_metadata", "-1", "-map_chapters", "-1",
        "-c:v", "libwebp_anim", "-quality", Number(quality), "-compression_level", "2", "-loop", "0", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-f", "webp", file,
    ]);

    private static string Graph(int count, int rate, int side) =>
        $"concat=n={count},fps={rate},scale=w={side}:h={side}:force_original_aspect_ratio=decrease:force_divisible_by=2:flags=bicubic+accurate_rnd+bitexact[p]";

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
