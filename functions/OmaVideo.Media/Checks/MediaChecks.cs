using System.Text;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Checks;

/// <summary>Asks FFmpeg what it was built with; builds differ.</summary>
public sealed class MediaChecks(IFfmpeg ffmpeg)
{
    /// <summary>Which of FFmpeg's lists says so, its name there, what for, and whether nothing goes without.</summary>
    private static readonly (string List, string Name, string NeededFor, bool Needed)[] Wanted =
    [
        ("-encoders", "libx264", "encoding the picture", true),
        ("-encoders", "aac", "encoding the sound", true),
        ("-encoders", "png", "drawing scenes", true),
        ("-encoders", "mjpeg", "taking the poster", true),
        ("-decoders", "librsvg", "drawing scenes, titles and captions", true),
        ("-encoders", "libwebp_anim", "previews", true),
        ("-decoders", "png", "reading pictures", true),
        ("-decoders", "h264", "inspecting the picture", true),
        ("-decoders", "aac", "inspecting the sound", true),
        ("-filters", "scale", "fitting pictures to the frame", true),
        ("-filters", "crop", "fitting pictures to the frame", true),
        ("-filters", "format", "fitting pictures to the frame", true),
        ("-filters", "fps", "previews and clips", true),
        ("-filters", "trim", "previews and clips", true),
        ("-filters", "tpad", "previews and clips", true),
        ("-filters", "setpts", "previews and clips", true),
        ("-filters", "tile", "pictures to scrub by", true),
        ("-filters", "split", "pictures to scrub by", true),
        ("-filters", "concat", "previews", true),
        ("-filters", "noise", "the grain of cinematic scenes", true),
        ("-filters", "alphaextract", "measuring words on cards", true),
        ("-filters", "color", "contact sheets", true),
        ("-filters", "overlay", "contact sheets", true),
        ("-filters", "blackdetect", "inspecting the picture", true),
        ("-filters", "freezedetect", "inspecting the picture", true),
        ("-filters", "ebur128", "inspecting the sound", true),
        ("-filters", "silencedetect", "inspecting the sound", true),
        ("-filters", "flite", "speaking English", true),
        ("-filters", "atempo", "making voices clear", true),
        ("-filters", "aresample", "making voices clear", true),
        ("-filters", "highpass", "making voices clear", true),
        ("-filters", "bass", "making voices clear", true),
        ("-filters", "treble", "making voices clear", true),
        ("-filters", "equalizer", "making voices clear", true),
        ("-filters", "deesser", "making voices clear", true),
        ("-filters", "acompressor", "making voices clear", true),
        ("-filters", "premultiply", "logos", false),
        ("-filters", "unpremultiply", "logos", false),
        ("-filters", "pad", "logos", false),
        ("-decoders", "mjpeg", "reading JPEG pictures", false),
        ("-decoders", "webp", "reading WebP pictures", false),
        ("-filters", "setsar", "smaller exports, and clips", false),
        ("-filters", "loop", "clips that begin anew", false),
        ("-filters", "thumbnail", "clips", false),
        ("-filters", "premultiply", "clips that can be seen through", false),
        ("-filters", "yadif", "interlaced clips", false),
        ("-filters", "zscale", "clips of high dynamic range", false),
        ("-filters", "tonemap", "clips of high dynamic range", false),
        ("-encoders", "libvpx-vp9", "WebM exports", false),
        ("-encoders", "libopus", "WebM exports", false),
        ("-filters", "asetpts", "WebM exports", false),
    ];

    /// <returns>All that is looked for, in order of weight; nothing is present where FFmpeg itself is missing.</returns>
    public async Task<IReadOnlyList<MediaCheck>> Run(CancellationToken ct)
    {
        var lists = Wanted.Select(w => w.List).Distinct().ToList();
        var found = lists.Zip(await Task.WhenAll(lists.Select(list => Names(list, ct)))).ToDictionary();
        return [.. Wanted.Select(w => new MediaCheck(w.Name, w.NeededFor, w.Needed, found[w.List].Contains(w.Name)))];
    }

    /// <returns>As FFmpeg says it, e.g. <c>5.1.6-0+deb12u1</c>; <c>unknown</c> when it does not.</returns>
    public async Task<string> Version(CancellationToken ct) =>
        (await Say("-version", ct)).Split('\n')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["ffmpeg", "version", var version, ..] ? version : "unknown";

    private async Task<HashSet<string>> Names(string list, CancellationToken ct)
    {
        // Each line: flags, then the name, then what it is.
        return [.. (await Say(list, ct)).Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 2)
            .Select(words => words[1])];
    }

    private async Task<string> Say(string question, CancellationToken ct)
    {
        using var said = new MemoryStream();
        try
        {
            await ffmpeg.Run(new FfmpegCommand(["-v", "error", question]) { Deadline = TimeSpan.FromSeconds(30), Output = (stream, token) => stream.CopyToAsync(said, token) }, ct);
            return Encoding.UTF8.GetString(said.ToArray());
        }
        catch (StepException)
        {
            return "";
        }
    }
}
