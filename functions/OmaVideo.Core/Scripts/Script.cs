using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Scripts;

/// <summary>What is said and shown, scene by scene. The scenes' seconds add up to the order's.</summary>
/// <param name="Title">Short enough for a title card.</param>
/// <param name="CallToAction">Short enough for the closing card.</param>
/// <param name="Writer">Who wrote it.</param>
public sealed record Script(string Title, IReadOnlyList<ScriptScene> Scenes, string CallToAction, string? Writer = null)
{
    /// <summary>How those look who appear in more than one scene, so that they look the same in each; at most <see cref="LongestSheet"/> characters.</summary>
    public string? Sheet { get; init; }

    public const int LongestSheet = 1000;

    /// <summary>The order for each scene's picture. Seeds follow each other, so that neighbours differ. Words for one guest do not count for pictures that are for all.</summary>
    public IReadOnlyList<SceneDrawing> Drawings(VideoOrder order) =>
        [.. Scenes.Select((s, i) => new SceneDrawing(s.VisualPrompt, order.Visit is null ? s.Narration : "", s.Role, order.Look, (order.Seed * 1000) + s.Number, s.Picture ?? InTurn(order, i))
        {
            Guest = order.Visit?.In(s.Guest),
            Clip = ClipWish.Of(order.Motion, s.Seconds),
            Sheet = Sheet,
        })];

    private static Material? InTurn(VideoOrder order, int scene) => order.Given?.Pictures is { Count: > 0 } pictures ? pictures[scene % pictures.Count] : null;
}

/// <param name="Number">From 1.</param>
/// <param name="Narration">Whole sentences that fit the scene at a natural pace; see <see cref="Pace"/>.</param>
/// <param name="VisualPrompt">What is to be seen, without style.</param>
/// <param name="Seconds">To a tenth.</param>
public sealed record ScriptScene(int Number, SceneRole Role, string Narration, string VisualPrompt, double Seconds)
{
    /// <summary>What somebody brought to be seen in it.</summary>
    public Material? Picture { get; init; }

    /// <summary>Where and how the order's guest is seen in it; null where they are not.</summary>
    public Appearance? Guest { get; init; }

    /// <summary>How it gives way to the next one; the style's way unless told.</summary>
    public Transition? Transition { get; init; }
}

/// <summary>What a scene does for the story.</summary>
public enum SceneRole
{
    Hook,
    Point,
    Closing,
}
