using System.Runtime.CompilerServices;
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
    /// <summary>Reels in hand, here and in all others of this process: each keeps two cores busy, and its encoder holds some 270 MB.</summary>
    private static readonly SemaphoreSlim Places = new(Math.Max(1, Environment.ProcessorCount / 2));

    private readonly PlateMaker plates = new(ffmpeg, artifacts);
    private readonly ClipLoader clips = new(ffmpeg, artifacts);
    private readonly CardPress press = new(ffmpeg);
    private readonly LogoPress logos = new(ffmpeg, artifacts);
    private readonly FramePump pump = new(makers: Math.Clamp(Environment.ProcessorCount, 1, 4));

    public string Maker => $"frames/3 {ClipFilter.Version} cards/{CardPress.Version} {Encoding.Version}";

    public async Task Render(IReadOnlyList<Cut> cuts, IReadOnlyList<string> files, CancellationToken ct)
    {
        await Places.WaitAsync(ct);
        try
        {
            await Film(cuts, files, ct);
        }
        finally
        {
            // A reel's plates and frames are large and live as long as all of it; the next one's would come to lie beside them.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
            Places.Release();
        }
    }

    private async Task Film(IReadOnlyList<Cut> cuts, IReadOnlyList<string> files, CancellationToken ct)
    {
        var folder = Path.GetDirectoryName(files[0])!;
        var stills = plates.Make([.. cuts.SelectMany(Shots).Where(shot => shot.Clip is null).Select(shot => shot.Still).DistinctBy(still => still.Name)], cuts[0].Size, ct);
        var cards = press.Print(cuts, folder, ct);

        // The encoder starts meanwhile, and has nothing to do until its first frame.
        try
        {
            await ffmpeg.Run(
                new FfmpegCommand(["-v", "error", .. Encoding.Input(cuts[0].Size), .. Encoding.Output(cuts[0].Preset), .. Pieces.Of(cuts)])
                {
                    Folder = folder,
                    Deadline = FfmpegCommand.DeadlineFor(Timeline.Seconds(cuts.Sum(cut => cut.Frames))),
                    Input = async (stream, token) =>
                    {
                        await Task.WhenAll(stills, cards);
                        await pump.Run(Setups(cuts, await stills, await cards, token), stream, Lanes.AreThere, token);
                    },
                },
                ct);
        }
        finally
        {
            // Where the encoder failed first, nothing may still be made in its folder when the caller goes on.
            await Task.WhenAll(stills, cards).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Pieces.Place(folder, files);
    }

    private static IEnumerable<Shot> Shots(Cut cut) => cut.To is null ? [cut.From] : [cut.From, cut.To];

    private async IAsyncEnumerable<Setup> Setups(
        IReadOnlyList<Cut> cuts, IReadOnlyDictionary<string, Plate> stills, IReadOnlyList<IReadOnlyList<Layer>> cards, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var (cut, layers) in cuts.Zip(cards))
        {
            await using var from = await Pictures(cut.From, cut, stills, ct);
            await using var to = cut.To is null ? null : await Pictures(cut.To, cut, stills, ct);
            yield return new Setup(cut, from, to, [.. layers, .. await logos.Print(cut, ct)], Through(cut.Look));
        }
    }

    private async Task<IPictures> Pictures(Shot shot, Cut cut, IReadOnlyDictionary<string, Plate> stills, CancellationToken ct) => shot.Clip is { } clip
        ? await clips.Load(clip, shot.Offset, cut, ct)
        : new StillPictures(stills[shot.Still.Name], new CameraPath(shot, cut.Size));

    /// <summary>Dips go through near-black, or through white where the look is light.</summary>
    internal static Yuv Through(Look look) => Palette.Of(look) is var palette && palette.IsLight
        ? Yuv.Of(Colour.Parse(palette.Surface))
        : Yuv.Of(Colour.Parse(palette.Ink));
}
