using OmaVideo.Core.Cameo;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Portraits;

/// <summary>Puts a guest's portrait into a still: cut out and in the scene's light, or in a frame of its own. The camera then moves over both.</summary>
public sealed class GuestPlacer(IFfmpeg ffmpeg) : IGuestPlacer
{
    private readonly Darkroom darkroom = new(ffmpeg);

    public string Maker => "guest-placer/3";

    public async Task Place(GuestPlacing placing, string still, string portrait, string result, CancellationToken ct)
    {
        var (width, height) = Darkroom.SizeOf(still);
        var scene = await darkroom.Develop(still, width, height, null, ct);
        var (wide, high) = Darkroom.SizeOf(portrait);
        var face = await FaceIn(portrait, wide, high, ct);
        if (placing.Appearance.Kind == AppearanceKind.Framed)
            await Frame(placing, scene, portrait, PictureFrame.PartOf(face, wide, high), ct);
        else
            await Stand(placing, scene, portrait, (wide, high), face, ct);
        await darkroom.Print(scene, result, ct);
    }

    private async Task Frame(GuestPlacing placing, Photograph scene, string portrait, Part part, CancellationToken ct)
    {
        var frame = PictureFrame.Of(placing, scene);
        var photo = await darkroom.Develop(portrait, frame.Side, frame.Side, part, ct);
        frame.Hang(photo, scene);
    }

    private async Task Stand(GuestPlacing placing, Photograph scene, string portrait, (int Width, int Height) size, Face face, CancellationToken ct)
    {
        var scale = Figure.ScaleOf(placing, scene, size);
        var (width, height) = ((int)(size.Width * scale), (int)(size.Height * scale));
        var (smallWidth, smallHeight) = Silhouette.WorkingSize(width, height);
        var photo = await darkroom.Develop(portrait, width, height, null, ct);
        var small = await darkroom.Develop(portrait, smallWidth, smallHeight, null, ct);
        var where = face.Times(scale);
        new Figure(photo, Silhouette.Of(photo, small, where), where).Stand(placing.Appearance.Side, scene);
    }

    /// <summary>The portraitist saw one face at most, and cut around it.</summary>
    private async Task<Face> FaceIn(string portrait, int width, int height, CancellationToken ct)
    {
        const int searched = 384;
        var factor = Math.Max(1, (double)Math.Max(width, height) / searched);
        if (Cascade.Known is not { } cascade)
            return Sitting.Assumed(width, height);
        var small = (await darkroom.Develop(portrait, (int)(width / factor), (int)(height / factor), null, ct)).Grey();
        return new FaceFinder(cascade).In(small) is [var face, ..] ? face.Times(factor) : Sitting.Assumed(width, height);
    }
}
