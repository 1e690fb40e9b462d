namespace OmaVideo.Core.Cameo;

/// <summary>A guest in a scene.</summary>
/// <param name="Guest">The guest's identity: random, so that nothing that is named after it says anything of their face.</param>
/// <param name="OrComposited">As in <see cref="Visit"/>.</param>
public sealed record GuestAppearance(string Guest, Appearance How, bool OrComposited = false);
