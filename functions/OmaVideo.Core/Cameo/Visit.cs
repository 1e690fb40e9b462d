namespace OmaVideo.Core.Cameo;

/// <summary>A guest in a video.</summary>
/// <param name="Guest">The guest's identity.</param>
/// <param name="UserId">Who the guest is to those who ordered the video.</param>
/// <param name="Template">What they agreed to be seen in.</param>
/// <param name="OrComposited">Whether the guest may be placed into their scenes here where a provider does not want to show them.</param>
public sealed record Visit(string Guest, string UserId, string Template, bool OrComposited = false)
{
    internal GuestAppearance? In(Appearance? scene) => scene is null ? null : new(Guest, scene, OrComposited);
}
