using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Assets;

/// <summary>What an order names of what was brought, by the identities of assets.</summary>
/// <param name="Pictures">For the scenes, in turn.</param>
public sealed record MaterialWish(IReadOnlyList<SceneWish>? Scenes = null, IReadOnlyList<string>? Pictures = null, string? Logo = null, string? Music = null);

/// <summary>A scene as it was ordered.</summary>
/// <param name="Duration">Seconds; as its words want it, unless told.</param>
/// <param name="Picture">An asset.</param>
public sealed record SceneWish(string Narration, string? VisualPrompt = null, double? Duration = null, string? Picture = null, Transition? Transition = null);
