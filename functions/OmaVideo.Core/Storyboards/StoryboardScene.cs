using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Core.Storyboards;

/// <param name="Number">From 1, its place in the video.</param>
/// <param name="Transition">How the scene gives way to the next one.</param>
/// <param name="Seed">The scene's own, so that it looks the same wherever it stands.</param>
public sealed record StoryboardScene(
    int Number,
    SceneRole Role,
    string Narration,
    string VisualPrompt,
    double Seconds,
    Transition Transition,
    long Seed,
    Still Still)
{
    /// <summary>What the supervisor has to say of the picture; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>A seed apart from every seed an order gives its scenes.</summary>
    public long NextSeed => Seed + 7919;

    public SceneDrawing Drawing(Look look, SceneMotion motion = SceneMotion.Still, string? sheet = null) => new(VisualPrompt, Still.Guest is null ? Narration : "", Role, look, Seed)
    {
        Guest = Still.Guest,
        Clip = ClipWish.Of(motion, Seconds),
        Sheet = sheet,
    };
}
