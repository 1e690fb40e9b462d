using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Delivery;

/// <summary>Who made what of a video, and of which parts it was put together. It holds no words of the brief beyond the title.</summary>
/// <param name="Writer">Who wrote the script; null in one that was kept from before this was recorded.</param>
/// <param name="Cuts">The encoded pictures, in order.</param>
public sealed record Provenance(
    string Title,
    string? Writer,
    long Seed,
    IReadOnlyList<SceneProvenance> Scenes,
    Music Music,
    IReadOnlyList<Artifact> Cuts,
    Artifact Sound)
{
    public static Provenance Of(VideoOrder order, Storyboard board, IReadOnlyList<Narration> voices, Music music, IReadOnlyList<Artifact> cuts, Artifact sound) => new(
        board.Title,
        board.Writer,
        order.Seed,
        [.. board.Scenes.Select((scene, i) => new SceneProvenance(scene.Number, scene.Seed, scene.Still, voices[i]))],
        music,
        cuts,
        sound);

    /// <summary>
    /// The name of the record of this. The video names it, and it names the video, so it follows from what the video is made of
    /// and from who joins that.
    /// </summary>
    /// <param name="joiner">Who joins the parts, with a version.</param>
    public ArtifactName Name(string joiner) => ArtifactName.Of("provenance", "json", $"provenance/1 {joiner}", this);
}

/// <param name="Still">The picture, or the clip, and who made it.</param>
/// <param name="Voice">What is said, and who says it.</param>
public sealed record SceneProvenance(int Number, long Seed, Scenes.Still Still, Narration Voice);
