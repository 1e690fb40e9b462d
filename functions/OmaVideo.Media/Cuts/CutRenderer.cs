using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Cards;
using OmaVideo.Media.Clips;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Cuts;

/// <summary>
/// Renders cuts: the frames are made here, to a fraction of a pixel, and go raw into one FFmpeg that only encodes.
/// FFmpeg's own moving crops round to whole pixels, which trembles, or cost several times as much.
/// </summary>
public sealed class CutRenderer(IFfmpeg ffmpeg, IArtifactStore artifacts) : ICutRenderer
{
    private readonly PlateRack plates = new(new PlateMaker(ffmpeg, artifacts));
    private readonly ClipLoader clips = new(ffmpeg, artifacts);
    private readonly CardPress press = new(ffmpeg);
    private readonly LogoPress logos = new(ffmpeg, artifacts);
    private readonly FramePump pump = new(makers: Math.Clamp(Environment.ProcessorCount, 1, 4));

    public string Maker => $"frames/2 {ClipFilter.Version} cards/{CardPress.Version} {Encoding.Version}";

    public async Task Render(Cut cut, string file, CancellationToken ct)
    {
        await using var from = await Pictures(cut.From, cut, ct);
        await using var to = cut.To is null ? null : await Pictures(cut.To, cut, ct);
        IReadOnlyList<Layer> layers = [.. await press.Print(cut, Path.GetDirectoryName(file)!, ct), .. await logos.Print(cut, ct)];
        var reel = new Reel(cut, from, to, layers, Through(cut.Look));

        await ffmpeg.Run(
            new FfmpegCommand(["-v", "error", .. Encoding.Input(cut.Size), .. Encoding.Output(cut.Preset), file])
            {
                Deadline = FfmpegCommand.DeadlineFor(Timeline.Seconds(cut.Frames)),
                Input = (stream, token) => pump.Run(reel, stream, Lanes.AreThere, token),
            },
            ct);
    }

    private async Task<IPictures> Pictures(Shot shot, Cut cut, CancellationToken ct) => shot.Clip is { } clip
        ? await clips.Load(clip, shot.Offset, cut, ct)
        : new StillPictures(await plates.Get(shot.Still, cut.Size, ct), new CameraPath(shot, cut.Size));

    /// <summary>Dips go through near-black, or through white where the look is light.</summary>
    internal static Yuv Through(Look look) => Palette.Of(look) is var palette && palette.IsLight
        ? Yuv.Of(Colour.Parse(palette.Surface))
        : Yuv.Of(Colour.Parse(palette.Ink));
}
