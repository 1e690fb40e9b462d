using OmaVideo.Core.Assets;

namespace OmaVideo.Core.Scenes;

/// <summary>An order for one scene's picture.</summary>
/// <param name="Prompt">What is to be seen.</param>
/// <param name="Role">What the scene does for the story; an opening wants room for a title, a closing for a card.</param>
/// <param name="Given">What somebody brought to be seen; then nothing is drawn.</param>
/// <param name="Seed">Differs from scene to scene and from refinement to refinement.</param>
public sealed record SceneDrawing(string Prompt, string Narration, Scripts.SceneRole Role, Look Look, long Seed, Material? Given = null);
