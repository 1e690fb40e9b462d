using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Cameo;

namespace OmaVideo.Core.Scenes;

/// <summary>A scene's picture, somewhat larger than the frame so that the camera can move over it.</summary>
/// <param name="Maker">Provider and model that made it, for the provenance record.</param>
/// <param name="Clip">The moving pictures the scene shows instead; the picture then stands for them on the storyboard.</param>
public sealed record Still(Artifact Picture, string Maker, Clip? Clip = null)
{
    /// <summary>Why it stands still where a clip was wanted, in words for the job's owner.</summary>
    public string? NoClipBecause { get; init; }

    /// <summary>What it was made of, where somebody brought it.</summary>
    public Material? Given { get; init; }

    /// <summary>Who is seen in it.</summary>
    public GuestAppearance? Guest { get; init; }
}
