using OmaVideo.Core.Assets;
using OmaVideo.Core.Cameo;

namespace OmaVideo.Core.Scenes;

/// <summary>An order for one scene's picture.</summary>
/// <param name="Prompt">What is to be seen.</param>
/// <param name="Role">What the scene does for the story; an opening wants room for a title, a closing for a card.</param>
/// <param name="Given">What somebody brought to be seen; then nothing is drawn.</param>
/// <param name="Seed">Differs from scene to scene and from refinement to refinement.</param>
public sealed record SceneDrawing(string Prompt, string Narration, Scripts.SceneRole Role, Look Look, long Seed, Material? Given = null)
{
    /// <summary>Who is seen in it; placed into the picture that is drawn without them.</summary>
    public GuestAppearance? Guest { get; init; }

    /// <summary>Where a place is left open, for whoever comes to stand there once it is drawn; null where the whole picture is its own.</summary>
    public Side? Open { get; init; }

    /// <summary>Set where the picture is to move.</summary>
    public ClipWish? Clip { get; init; }

    /// <summary>How those look who appear in more than one scene of the video; null where nobody said.</summary>
    public string? Sheet { get; init; }

    /// <summary>What is to be seen in another picture of the film, which this one must not resemble.</summary>
    public string? Unlike { get; init; }

    /// <summary>The order to draw it once more, in another way; with a seed apart from those that orders and refinements give.</summary>
    public SceneDrawing Again(string? unlike) => this with { Seed = Seed + 3301, Unlike = unlike };
}
