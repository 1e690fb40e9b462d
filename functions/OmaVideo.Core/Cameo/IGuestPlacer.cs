using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Cameo;

/// <summary>Places a guest into the still of a scene that was drawn without them.</summary>
public interface IGuestPlacer
{
    /// <summary>Who places, with a version that changes when the pictures do.</summary>
    string Maker { get; }

    /// <summary>Whether this is one's kind of work; what is not is left to another.</summary>
    bool Places(AppearanceKind kind) => true;

    /// <summary>Writes a PNG of the still's size, with the guest in it, to <paramref name="result"/>.</summary>
    /// <param name="still">The scene's picture, somewhat larger than the frame; see <see cref="Still"/>.</param>
    /// <param name="portrait">As an <see cref="IPortraitist"/> wrote it.</param>
    /// <exception cref="StepException">Refused: a provider does not place this person. Its message is for the guest.</exception>
    Task Place(GuestPlacing placing, string still, string portrait, string result, CancellationToken ct);
}

/// <summary>Everything but the pictures that determines how a guest is placed; equal placings of equal pictures are equal.</summary>
/// <param name="Look">What the scene's picture was drawn for; its <see cref="Palette"/> has the colours that a frame may have.</param>
/// <param name="Role">An opening wants room for its title, a closing for its card.</param>
/// <param name="Prompt">What is to be seen in the scene, for a model that paints the guest into it.</param>
/// <param name="Seed">The scene's own.</param>
public sealed record GuestPlacing(Appearance Appearance, Look Look, SceneRole Role, string Prompt, long Seed);
