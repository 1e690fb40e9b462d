using OmaVideo.Core.Assets;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Portraits;

/// <summary>
/// Judges a guest's photo and cuts head and shoulders from it. Looks for the face where the machine has a trained cascade;
/// elsewhere only size and sharpness are judged, and the middle is taken for the guest.
/// </summary>
public sealed class Portraitist(IFfmpeg ffmpeg, IArchivist archivist) : IPortraitist
{
    /// <summary>Pixels a side at most, of a portrait and of the picture faces are looked for in.</summary>
    private const int MostSide = 1024;
    private const int SearchSide = 512;

    private readonly Darkroom darkroom = new(ffmpeg);

    public string Maker => $"portraitist/2{(Cascade.Known is null ? "" : "/faces")}";

    /// <summary>Whether faces can be looked for on this machine.</summary>
    public static bool SeeksFaces => Cascade.Known is not null;

    public async Task<Portrait> Normalise(string photo, string result, CancellationToken ct)
    {
        var what = await archivist.Recognise(photo, ct);
        if (what.Kind != AssetKind.Image)
            throw new StepException(StepFailure.Refused, "A photo is wanted; this moves or sounds.");

        var copy = $"{result}.copy.{what.Extension}";
        try
        {
            await archivist.Clean(photo, what, copy, ct);
            var (width, height) = Darkroom.SizeOf(copy);
            PortraitRules.CheckSize(width, height);

            var factor = Math.Max(1, (double)Math.Max(width, height) / SearchSide);
            var small = (await darkroom.Develop(copy, (int)(width / factor), (int)(height / factor), null, ct)).Grey();
            var face = Cascade.Known is { } cascade ? PortraitRules.OneOf(new FaceFinder(cascade).In(small), factor) : (Face?)null;
            var part = Sitting.Of(face ?? Sitting.Assumed(width, height), width, height);
            var sharpness = await Sharpness(copy, face, part, ct);
            PortraitRules.CheckSharpness(sharpness);

            var shrink = Math.Max(1, (double)Math.Max(part.Width, part.Height) / MostSide);
            var portrait = await darkroom.Develop(copy, (int)(part.Width / shrink), (int)(part.Height / shrink), part, ct);
            await darkroom.Print(portrait, result, ct);
            return new(portrait.Width, portrait.Height, Math.Round(sharpness, 3), face is null ? FaceFinding.NotSought : FaceFinding.One);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Of the face alone, since what is behind it may well be soft; at one size, since larger pictures are softer pixel by pixel.</summary>
    private async Task<double> Sharpness(string copy, Face? face, Part part, CancellationToken ct)
    {
        var seen = face is { } f ? new Part(f.X, f.Y, f.Side, f.Side) : part;
        var factor = Math.Max(1, (double)Math.Max(seen.Width, seen.Height) / PortraitRules.JudgedSide);
        var judged = await darkroom.Develop(copy, Math.Max(8, (int)(seen.Width / factor)), Math.Max(8, (int)(seen.Height / factor)), seen, ct);
        return judged.Grey().Sharpness();
    }
}
