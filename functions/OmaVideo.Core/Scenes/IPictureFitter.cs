using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Scenes;

/// <summary>Makes a scene's still of a picture somebody brought, whatever its shape and size.</summary>
public interface IPictureFitter
{
    /// <summary>Who fits, with a version that changes when the stills do.</summary>
    string Maker { get; }

    /// <summary>Writes a PNG of the aspect ratio, somewhat larger than the frame, to <paramref name="file"/>.</summary>
    Task Fit(FittingOrder order, string file, CancellationToken ct);
}

/// <param name="Backdrop">A colour, as <c>#rrggbb</c>, for the top of what is behind a picture that can be seen through.</param>
/// <param name="BackdropDeep">The same for the bottom.</param>
public sealed record FittingOrder(Artifact Picture, AspectRatio AspectRatio, string Backdrop, string BackdropDeep)
{
    public static FittingOrder Of(Artifact picture, Look look)
    {
        var palette = Palette.Of(look);
        return new(picture, look.AspectRatio, palette.Backdrop, palette.BackdropDeep);
    }
}
