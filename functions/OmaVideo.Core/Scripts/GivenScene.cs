using OmaVideo.Core.Assets;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Scripts;

/// <summary>A scene as somebody wants it, word for word.</summary>
/// <param name="VisualPrompt">What is to be seen; what is said, unless told.</param>
/// <param name="Seconds">To a tenth; the narration fits.</param>
/// <param name="Picture">What somebody brought to be seen.</param>
/// <param name="Transition">How the scene gives way to the next one; the style's way unless told.</param>
public sealed record GivenScene(string Narration, string? VisualPrompt, double Seconds, Material? Picture = null, Transition? Transition = null)
{
    /// <summary>Where and how the guest is seen in it; null where they are not.</summary>
    public Appearance? Guest { get; init; }
}
