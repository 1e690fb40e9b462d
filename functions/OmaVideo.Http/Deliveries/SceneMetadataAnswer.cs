using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Http.Deliveries;

/// <param name="Seed">The picture's own.</param>
/// <param name="Maker">Who made the picture: provider, model and version.</param>
/// <param name="Moves">Whether the picture itself moves.</param>
/// <param name="NoClipBecause">Why it does not, where it was to.</param>
public sealed record SceneMetadataAnswer(
    int Number, SceneRole Role, string Narration, string VisualPrompt, double Seconds, Transition Transition, long Seed, string Maker, string ImageUrl,
    bool Moves, string? NoClipBecause = null) : IExample<SceneMetadataAnswer>
{
    public static SceneMetadataAnswer Example { get; } = new(
        1, SceneRole.Hook, "A lamp that follows the sun.", "A small desk lamp by a window", 5, Transition.Crossfade, 1001, "offline-illustrator/3", "/api/v2/jobs/01k9v3m8q2x7d4twzh/scenes/1/image", Moves: false);

    public static SceneMetadataAnswer Of(string jobId, StoryboardScene scene) => new(
        scene.Number, scene.Role, scene.Narration, scene.VisualPrompt, scene.Seconds, scene.Transition, scene.Seed, scene.Still.Maker,
        $"/{RoutePatterns.Jobs}/{jobId}/scenes/{scene.Number}/image", scene.Still.Clip is not null, scene.Still.NoClipBecause);
}
