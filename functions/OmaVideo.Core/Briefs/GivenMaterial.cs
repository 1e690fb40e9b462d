using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Core.Briefs;

/// <summary>What people brought for a video. It names contents, not assets, so that equal contents give equal videos.</summary>
/// <param name="Scenes">The whole script, word for word; null when one is to be written.</param>
/// <param name="Pictures">Pictures and films for the scenes of a script that is to be written, in turn.</param>
/// <param name="Music">Sound to go under the video instead of composed music.</param>
public sealed record GivenMaterial(
    IReadOnlyList<GivenScene>? Scenes = null,
    IReadOnlyList<Material>? Pictures = null,
    Artifact? Music = null)
{
    /// <summary>Seconds a scene lasts unless scenes are given.</summary>
    private const double UsualScene = 5;

    /// <summary>How many pictures a video of so many seconds has room for: one a scene.</summary>
    public static int MostPictures(int seconds) => Math.Max(1, (int)Math.Round(seconds / UsualScene, MidpointRounding.AwayFromZero));
}
